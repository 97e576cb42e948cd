/** A number that the model uses, with its unit and where it comes from. */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
  readonly source: string;
}

export const quantity = (value: number, unit: string, source: string): Quantity => ({ value, unit, source });

/** Source of a number that is a choice of an exhibit and not science (展项规则). */
export const RULE = 'Rule of this exhibit';
