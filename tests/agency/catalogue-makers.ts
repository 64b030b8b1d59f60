// Short ways to write the catalogue down.

import type { ActivityPlan, ComponentPlan, IndicatorPlan, KegiatanPlan, OutputClassPlan, OutputPlan, SpendingKey, UnitKind } from './catalogue.ts';

type Range = readonly [number, number];

export function indicator(name: string, satuan: string, [from, to]: Range, decimals: 0 | 1 | 2 = 0, only?: UnitKind): IndicatorPlan {
  return { name, satuan, from, to, decimals, ...(only === undefined ? {} : { only }) };
}

export function kegiatan(code: string, name: string, sasaran: string, indicators: readonly IndicatorPlan[], classes: readonly OutputClassPlan[], only?: UnitKind): KegiatanPlan {
  return { code, name, sasaran, indicators, classes, ...(only === undefined ? {} : { only }) };
}

export function kro(code: string, name: string, ...outputs: readonly OutputPlan[]): OutputClassPlan {
  return { code, name, outputs };
}

export function ro(code: string, name: string, satuan: string, volume: Range, ...components: readonly ComponentPlan[]): OutputPlan {
  return { code, name, satuan, volume, components };
}

export function komponen(code: string, name: string, ...activities: readonly ActivityPlan[]): ComponentPlan {
  return { code, name, activities };
}

export function activity(name: string, satuan: string, volume: Range, cost: Range, ...spending: readonly SpendingKey[]): ActivityPlan {
  return { name, satuan, volume, cost, spending };
}
