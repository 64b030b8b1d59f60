// The rules that compare what a plan says in two or more places, listed for the registry.

import type { Rule } from '../rule.ts';
import { abbreviationExpansion } from './cross/abbreviation-expansion.ts';
import { boxTitle } from './cross/box-title.ts';
import { countedClaim } from './cross/counted-claim.ts';
import { danglingReference } from './cross/dangling-reference.ts';
import { documentTitle } from './cross/document-title.ts';
import { documentYear } from './cross/document-year.ts';
import { figureWords } from './cross/figure-words.ts';
import { fundingFigure } from './cross/funding-figure.ts';
import { fundingTotal } from './cross/funding-total.ts';
import { fundingTotalClaim } from './cross/funding-total-claim.ts';
import { goalsOfBab2 } from './cross/goals-of-bab-2.ts';
import { indicatorMissing } from './cross/indicator-missing.ts';
import { indicatorName } from './cross/indicator-name.ts';
import { indicatorSinceLastYear } from './cross/indicator-since-last-year.ts';
import { indicatorTarget } from './cross/indicator-target.ts';
import { indicatorUnit } from './cross/indicator-unit.ts';
import { kebutuhanPagu } from './cross/kebutuhan-pagu.ts';
import { kegiatanMissing } from './cross/kegiatan-missing.ts';
import { kegiatanName } from './cross/kegiatan-name.ts';
import { kegiatanProgram } from './cross/kegiatan-program.ts';
import { moneyWords } from './cross/money-words.ts';
import { nameSpelling } from './cross/name-spelling.ts';
import { notAnIndicator } from './cross/not-an-indicator.ts';
import { numberWordSpelling } from './cross/number-word-spelling.ts';
import { officeDiffers } from './cross/office-differs.ts';
import { paguClaim } from './cross/pagu-claim.ts';
import { programAmountClaim } from './cross/program-amount-claim.ts';
import { regulationKind } from './cross/regulation-kind.ts';
import { regulationSubject } from './cross/regulation-subject.ts';
import { regulationNumber } from './cross/regulation-number.ts';
import { sasaranDiffers } from './cross/sasaran-differs.ts';
import { strategyRestated } from './cross/strategy-restated.ts';
import { strategySequence } from './cross/strategy-sequence.ts';
import { tableWithoutHeader } from './cross/table-without-header.ts';
import { targetByQuarter } from './cross/target-by-quarter.ts';
import { targetRowIncomplete } from './cross/target-row-incomplete.ts';
import { unitName } from './cross/unit-name.ts';

export const crossRules: readonly Rule[] = [
  fundingFigure,
  fundingTotal, fundingTotalClaim, moneyWords, figureWords, numberWordSpelling,
  countedClaim,
  kegiatanMissing, kegiatanName, kegiatanProgram, sasaranDiffers, indicatorMissing, indicatorName, indicatorTarget, indicatorUnit, programAmountClaim, paguClaim, kebutuhanPagu, goalsOfBab2, strategyRestated, boxTitle,
  strategySequence,
  targetRowIncomplete, notAnIndicator, tableWithoutHeader,
  targetByQuarter,
  documentYear, documentTitle, regulationSubject, regulationNumber, regulationKind, danglingReference, officeDiffers, abbreviationExpansion, unitName, nameSpelling, indicatorSinceLastYear,
];
