// The rules about the matrix: sums, figures, sequence, required fields and plausibility of its rows.

import type { Rule } from '../rule.ts';
import { activityMisplaced } from './matrix/activity-misplaced.ts';
import { activityVolume } from './matrix/activity-volume.ts';
import { amountMissing } from './matrix/amount-missing.ts';
import { amountRollup } from './matrix/amount-rollup.ts';
import { brackets } from './matrix/brackets.ts';
import { countedOtherwise } from './matrix/counted-otherwise.ts';
import { detailProduct } from './matrix/detail-product.ts';
import { figureMalformed } from './matrix/figure-malformed.ts';
import { figureMarks } from './matrix/figure-marks.ts';
import { figureSpaces } from './matrix/figure-spaces.ts';
import { headerBlank } from './matrix/header-blank.ts';
import { markerLost, markerUnreadable } from './matrix/marker-lost.ts';
import { matrixTotal } from './matrix/matrix-total.ts';
import { matrixYear } from './matrix/matrix-year.ts';
import { outputMissing } from './matrix/output-missing.ts';
import { performanceMissing } from './matrix/performance-missing.ts';
import { rowCode } from './matrix/row-code.ts';
import { rowSequence } from './matrix/row-sequence.ts';
import { rowTwice } from './matrix/row-twice.ts';
import { satuanImplausible } from './matrix/satuan-implausible.ts';
import { satuanSpelling } from './matrix/satuan-spelling.ts';
import { sourceSplit } from './matrix/source-split.ts';
import { volumeRollup } from './matrix/volume-rollup.ts';
import { wordsRunTogether } from './matrix/words-run-together.ts';

export const matrixRules: readonly Rule[] = [
  amountRollup, volumeRollup, detailProduct, sourceSplit, matrixTotal,
  figureMalformed, figureMarks, figureSpaces,
  rowSequence, rowCode,
  performanceMissing, outputMissing, activityVolume, amountMissing, markerLost, markerUnreadable, headerBlank,
  matrixYear, satuanImplausible, satuanSpelling, countedOtherwise, rowTwice, activityMisplaced, brackets, wordsRunTogether,
];
