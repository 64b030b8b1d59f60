// One kabupaten or kota: its cases over the years as each source reports them, what was seized, its places, and what the plan does there.

import { Button } from '@mantine/core';
import { factsBesidePlan } from '@tenun/domain/dataset/facts-beside-plan.ts';
import { populationOf } from '@tenun/domain/dataset/facts.ts';
import { formatNumber } from '@tenun/domain/number/format-number.ts';
import { sourcesOfFacts } from '@tenun/domain/region/plan-measures.ts';
import { provinceOfOffice, regenciesOf } from '@tenun/domain/region/region-names.ts';
import { Link, useParams } from '@tanstack/react-router';
import { useMessages } from '../../language/language.tsx';
import { EmptyState } from '../../parts/States.tsx';
import { ScreenHead } from '../../parts/ScreenHead.tsx';
import { useFacts } from '../../plan/use-facts.ts';
import { usePlan } from '../../plan/use-plan.tsx';
import { FiguresTable } from './FiguresTable.tsx';
import { InThePlan } from './InThePlan.tsx';
import { messages } from './messages.ts';
import { PlacesHere } from './PlacesHere.tsx';
import { SeizuresTable } from './SeizuresTable.tsx';
import { trendOf, yearsBetween } from './trend.ts';
import { TrendDots } from './TrendDots.tsx';
import styles from './kabkota.module.css';

export default function KabKotaScreen() {
  const t = useMessages(messages);
  const { kode } = useParams({ from: '/rencana/$planId/wilayah/$kode' });
  const plan = usePlan();
  const beside = useFacts();
  const { model } = plan;
  const province = provinceOfOffice(model.content.profile) ?? kode.slice(0, 2);
  const regions = regenciesOf(province);
  const at = regions.findIndex(({ code }) => code === kode);
  const here = regions[at];
  const facts = factsBesidePlan(model.cases, province, beside);
  const population = populationOf(beside, model.content.profile.year ?? undefined);
  if (here === undefined) return <EmptyState icon="wilayah" title={t.unknownTitle} action={<Link to="/rencana/$planId/wilayah" params={{ planId: plan.id }}>{t.toRegion}</Link>}>{t.unknownBody(kode)}</EmptyState>;
  const years = yearsBetween(facts);
  const sources = sourcesOfFacts(facts);
  const trends = sources.flatMap((source) => (['cases', 'suspects'] as const).map((kind) => trendOf(facts, { code: kode, source, layer: { kind }, years, population: population?.people })));
  const people = population?.people.get(kode);
  const beyond = (step: -1 | 1) => regions[(at + step + regions.length) % regions.length] ?? here;
  return (
    <article className={styles['page']}>
      <ScreenHead title={here.name} actions={<Button variant="default" className={styles['screenOnly'] ?? ''} onClick={() => globalThis.print()}>{t.print}</Button>}>
        {t.codes(here.code, here.bps)}{people === undefined || population === null ? '' : ` · ${t.people(formatNumber(people), population.source, population.year)}`}
      </ScreenHead>
      <nav className={`${styles['neighbours']} ${styles['screenOnly']}`} aria-label={t.neighbours}>
        <Link to="/rencana/$planId/wilayah/$kode" params={{ planId: plan.id, kode: beyond(-1).code }}><span aria-hidden="true">←</span> {t.previous}: {beyond(-1).name}</Link>
        <Link to="/rencana/$planId/wilayah" params={{ planId: plan.id }}>{t.toRegion}</Link>
        <Link to="/rencana/$planId/wilayah/$kode" params={{ planId: plan.id, kode: beyond(1).code }}>{t.next}: {beyond(1).name} <span aria-hidden="true">→</span></Link>
      </nav>
      {years.length === 0 ? <EmptyState icon="statistik" title={t.noFacts} action={<Link to="/rencana/$planId/statistik" params={{ planId: plan.id }}>{t.toStatistics}</Link>}>{t.noFactsHint}</EmptyState> : (
        <>
          <section aria-labelledby="tren">
            <h2 id="tren">{t.trend}</h2>
            <p className={styles['soft']}>{t.trendNote}</p>
            <div className={styles['sources']}>
              {sources.map((source) => (
                <section key={source} className={styles['source']} aria-label={source}>
                  <h3>{source}</h3>
                  {trends.filter((trend) => trend.source === source).map((trend) => <TrendDots key={trend.layer.kind} trend={trend} title={trend.layer.kind === 'cases' ? t.cases : t.suspects} />)}
                </section>
              ))}
            </div>
          </section>
          <SeizuresTable facts={facts} code={kode} sources={sources} years={years} />
          <FiguresTable name={here.name} trends={trends} years={years} rates={people !== undefined} />
        </>
      )}
      <PlacesHere code={kode} province={province} />
      <InThePlan code={kode} />
    </article>
  );
}
