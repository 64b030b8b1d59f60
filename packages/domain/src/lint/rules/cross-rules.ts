// The rules that compare what a plan says in two or more places, listed for the registry.

import type { Rule } from '../rule.ts';
import { countedClaim } from './cross/counted-claim.ts';
import { figureWords } from './cross/figure-words.ts';
import { fundingTotal } from './cross/funding-total.ts';
import { fundingTotalClaim } from './cross/funding-total-claim.ts';
import { indicatorMissing } from './cross/indicator-missing.ts';
import { indicatorName } from './cross/indicator-name.ts';
import { indicatorTarget } from './cross/indicator-target.ts';
import { indicatorUnit } from './cross/indicator-unit.ts';
import { kebutuhanPagu } from './cross/kebutuhan-pagu.ts';
import { kegiatanMissing } from './cross/kegiatan-missing.ts';
import { kegiatanName } from './cross/kegiatan-name.ts';
import { moneyWords } from './cross/money-words.ts';
import { numberWordSpelling } from './cross/number-word-spelling.ts';
import { sasaranDiffers } from './cross/sasaran-differs.ts';

export const crossRules: readonly Rule[] = [
  fundingTotal, fundingTotalClaim, moneyWords, figureWords, numberWordSpelling,
  countedClaim,
  kegiatanMissing, kegiatanName, sasaranDiffers, indicatorMissing, indicatorName, indicatorTarget, indicatorUnit, kebutuhanPagu,
];
