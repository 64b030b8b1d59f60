// The rules about last year's results, the lists of BAB I and the names of offices, listed for the registry.

import type { Rule } from '../rule.ts';
import { activityUnderNeighbour } from './performance/activity-under-neighbour.ts';
import { categoryRecount } from './performance/category-recount.ts';
import { categoryTotal } from './performance/category-total.ts';
import { emptyItem } from './performance/empty-item.ts';
import { indexBeyondScale } from './performance/index-beyond-scale.ts';
import { indicatorRepeated } from './performance/indicator-repeated.ts';
import { listAgainstClaim } from './performance/list-against-claim.ts';
import { listNumbering } from './performance/list-numbering.ts';
import { mixedDecimalMarks } from './performance/mixed-decimal-marks.ts';
import { namedAgainstCounted } from './performance/named-against-counted.ts';
import { officeLeftOut } from './performance/office-left-out.ts';
import { officeName } from './performance/office-name.ts';
import { officesReachingTarget } from './performance/offices-reaching-target.ts';
import { partsOfWhole } from './performance/parts-of-whole.ts';
import { percentInPassing } from './performance/percent-in-passing.ts';
import { percentOfTarget } from './performance/percent-of-target.ts';
import { percentSign } from './performance/percent-sign.ts';
import { resultIncomplete } from './performance/result-incomplete.ts';
import { resultRestated } from './performance/result-restated.ts';
import { spaceBeforeMark } from './performance/space-before-mark.ts';
import { spaceInFigure } from './performance/space-in-figure.ts';
import { statusTransition } from './performance/status-transition.ts';
import { strayStop } from './performance/stray-stop.ts';
import { targetAgain } from './performance/target-again.ts';
import { unitOfFigures } from './performance/unit-of-figures.ts';
import { verdictAgainstFigures } from './performance/verdict-against-figures.ts';

export const performanceRules: readonly Rule[] = [
  spaceInFigure, mixedDecimalMarks,
  partsOfWhole,
  categoryRecount, categoryTotal, namedAgainstCounted, officesReachingTarget, officeLeftOut, listAgainstClaim,
  percentOfTarget, percentInPassing, percentSign, unitOfFigures, verdictAgainstFigures,
  targetAgain, resultRestated,
  listNumbering,
  resultIncomplete, emptyItem, strayStop, spaceBeforeMark,
  officeName,
  statusTransition, activityUnderNeighbour, indicatorRepeated, indexBeyondScale,
];
