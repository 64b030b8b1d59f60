// The rules about last year's results, lists and the names of offices, listed for the registry.

import type { Rule } from '../rule.ts';
import { mixedDecimalMarks } from './performance/mixed-decimal-marks.ts';
import { percentOfTarget } from './performance/percent-of-target.ts';
import { percentSign } from './performance/percent-sign.ts';
import { spaceInFigure } from './performance/space-in-figure.ts';
import { unitOfFigures } from './performance/unit-of-figures.ts';
import { verdictAgainstFigures } from './performance/verdict-against-figures.ts';

export const performanceRules: readonly Rule[] = [
  percentOfTarget,
  percentSign,
  unitOfFigures,
  spaceInFigure,
  mixedDecimalMarks,
  verdictAgainstFigures,
];
