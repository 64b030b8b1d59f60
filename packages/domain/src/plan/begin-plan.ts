// stub
import type { PlanContent, PlanProfile } from './content.ts';
export type Carry = { readonly how: 'keep' } | { readonly how: 'clear' } | { readonly how: 'index'; readonly factor: string };
export interface NextYearOptions { readonly amounts: Carry; readonly volumes: Carry; readonly targets: Carry; readonly prose: 'keep' | 'clear' }
export function beginBlank(profile: PlanProfile): PlanContent { return { profile, blocks: [], nodes: [], indicators: [] }; }
export function beginNextYear(content: PlanContent, _options: NextYearOptions): PlanContent { return { ...content, profile: { ...content.profile, year: (content.profile.year ?? 0) + 1 } }; }
