/*
 * These exhibits import nothing, so that the built site can serve them as they are. What a component answers is then
 * written as React 19 makes it.
 */

export interface Element {
  $$typeof: symbol;
  type: unknown;
  key: null;
  props: Record<string, unknown>;
  _store: object;
}

export const element = (type: unknown, props: Record<string, unknown> = {}): Element => ({
  $$typeof: Symbol.for('react.transitional.element'),
  type,
  key: null,
  props,
  _store: {},
});
