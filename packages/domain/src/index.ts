// What other packages may use of the domain.

export * from './document/block.ts';
export * from './document/place.ts';
export * from './indicator/indicator.ts';
export * from './lint/registry.ts';
export * from './lint/rule.ts';
export * from './lint/run-rules.ts';
export * from './number/format-number.ts';
export * from './number/parse-number.ts';
export * from './number/terbilang.ts';
export * from './plan/codec.ts';
export * from './plan/content.ts';
export * from './plan/edit-refused.ts';
export * from './plan/edit.ts';
export * from './plan/node.ts';
export * from './plan/rollup.ts';
export * from './rkt/model.ts';
export * from './rkt/outline.ts';
export * from './region/region-names.ts';
export * from './rkt/read-plan.ts';
export * from './rkt/profile.ts';
export * from './rkt/compose.ts';
export * from './rkt/cover.ts';
export * from './rkt/figures.ts';
export * from './rkt/matrix-view.ts';
export * from './rkt/organisation.ts';
export * from './rkt/signature.ts';
