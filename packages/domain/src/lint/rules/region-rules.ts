// The rules about the region and its cases, places and staff, listed for the registry.

import type { Rule } from '../rule.ts';
import { areaUnit } from './region/area-unit.ts';
import { caseTableTotals } from './region/case-table-totals.ts';
import { caseTableYears } from './region/case-table-years.ts';
import { caseTotalClaim } from './region/case-total-claim.ts';
import { countWithoutUnit } from './region/count-without-unit.ts';
import { countCell } from './region/count-cell.ts';
import { districtCount } from './region/district-count.ts';
import { districtName } from './region/district-name.ts';
import { evidenceDecimalMarks } from './region/evidence-decimal-marks.ts';
import { evidenceIncomplete } from './region/evidence-incomplete.ts';
import { evidenceNumber } from './region/evidence-number.ts';
import { evidenceSpelling } from './region/evidence-spelling.ts';
import { figuresWithoutCase } from './region/figures-without-case.ts';
import { headerMissing } from './region/header-missing.ts';
import { identicalFigures } from './region/identical-figures.ts';
import { placeCount } from './region/place-count.ts';
import { placeTotal } from './region/place-total.ts';
import { rateBase } from './region/rate-base.ts';
import { regionCount } from './region/region-count.ts';
import { regionInProse } from './region/region-in-prose.ts';
import { regionNameVariants } from './region/region-name-variants.ts';
import { regionName } from './region/region-name.ts';
import { regionRows } from './region/region-rows.ts';
import { rowNumberStyle } from './region/row-number-style.ts';
import { rowNumbers } from './region/row-numbers.ts';
import { seizureLeftOut } from './region/seizure-left-out.ts';
import { seizureTotalClaim } from './region/seizure-total-claim.ts';
import { rowTotal } from './region/row-total.ts';
import { staffingClaim } from './region/staffing-claim.ts';
import { staffingRow } from './region/staffing-row.ts';
import { staffingTotal } from './region/staffing-total.ts';
import { suspectsFewerThanCases } from './region/suspects-fewer-than-cases.ts';
import { tableTotal } from './region/table-total.ts';

export const regionRules: readonly Rule[] = [
  countCell,
  evidenceNumber,
  evidenceDecimalMarks,
  caseTableTotals,
  tableTotal,
  placeCount,
  placeTotal,
  staffingTotal,
  districtCount,
  staffingClaim,
  caseTotalClaim,
  seizureTotalClaim,
  seizureLeftOut,
  rowNumbers,
  rowNumberStyle,
  headerMissing,
  evidenceIncomplete,
  regionRows,
  caseTableYears,
  regionName,
  regionNameVariants,
  regionInProse,
  regionCount,
  districtName,
  evidenceSpelling,
  staffingRow,
  rowTotal,
  areaUnit,
  identicalFigures,
  rateBase,
  countWithoutUnit,
  suspectsFewerThanCases,
  figuresWithoutCase,
];
