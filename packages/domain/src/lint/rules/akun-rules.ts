// The rules about akun and details: codes, jenis belanja, sources of money, volume × price, and what is blocked.

import type { Rule } from '../rule.ts';
import { akunKind } from './akun/akun-kind.ts';
import { akunKnown } from './akun/akun-known.ts';
import { akunName } from './akun/akun-name.ts';
import { akunSourceTwice } from './akun/akun-source-twice.ts';
import { blockedAmount } from './akun/blocked-amount.ts';
import { detailIncomplete } from './akun/detail-incomplete.ts';
import { detailReckoning } from './akun/detail-reckoning.ts';
import { detailSource } from './akun/detail-source.ts';
import { detailWithoutAkun } from './akun/detail-without-akun.ts';

export const akunRules: readonly Rule[] = [akunKind, akunName, akunKnown, akunSourceTwice, detailWithoutAkun, detailIncomplete, detailReckoning, detailSource, blockedAmount];
