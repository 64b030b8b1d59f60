// What measure.mjs gives, for the scripts that are TypeScript.

export function median(values: readonly number[]): number;
