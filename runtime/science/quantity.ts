/** A number that the model uses, with its unit and where it comes from. */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
  readonly source: string;
}

export const quantity = (value: number, unit: string, source: string): Quantity => ({ value, unit, source });

/** Source of a number that is a choice of this exhibit and not science (展项规则). */
export const RULE = 'Rule of this exhibit';

/** Source of a number that nobody has measured for this place; the glass labels what comes of it as illustrative (示意). */
export const ILLUSTRATIVE = 'Illustrative';
