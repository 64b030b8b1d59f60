// Everything the linter finds in the plan: go there, mend it, or leave it with a reason.

import { Button } from '@mantine/core';
import type { Finding, Repair } from '@tenun/domain';
import { formatNumber } from '@tenun/domain/number/format-number.ts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { get } from '../../api/client.ts';
import { liftSuppression, suppressFinding, type PlanFindings } from '../../api/plans.ts';
import { useLanguage, useMessages } from '../../language/language.tsx';
import { explainProblem } from '../../parts/explain-problem.ts';
import { EmptyState, ErrorState, Loading } from '../../parts/States.tsx';
import { ScreenHead } from '../../parts/ScreenHead.tsx';
import { useRepair } from '../../parts/use-repair.ts';
import { useFindings } from '../../plan/use-findings.ts';
import { usePlan } from '../../plan/use-plan.tsx';
import { Icon } from '../../shell/icons.tsx';
import { arrangeFindings, filterFindings, findingKey, type Arrangement, type FindingFilter } from './arrange.ts';
import { Filters } from './Filters.tsx';
import { FindingDetail } from './FindingDetail.tsx';
import { FindingList } from './FindingList.tsx';
import { SuppressedList, UnreadList } from './Listed.tsx';
import { messages } from './messages.ts';
import { placesOf } from './places.ts';
import styles from './periksa.module.css';

const NO_FILTER: FindingFilter = { severities: new Set(), search: '', onlyRepairable: false };

export default function PeriksaScreen() {
  const t = useMessages(messages);
  const findings = useFindings();
  return (
    <>
      <ScreenHead title={t.title}>{findings.data === undefined ? t.introWaiting : t.intro(formatNumber(String(findings.data.checks.passed)))} {findings.isPlaceholderData && t.checking}</ScreenHead>
      {findings.isPending ? <Loading /> : findings.isError ? <ErrorState error={findings.error} onRetry={() => void findings.refetch()} /> : <Checked found={findings.data} />}
    </>
  );
}

/** What was just done, with the way back. */
interface Note {
  readonly text: string;
  readonly canUndo: boolean;
}

function Checked({ found }: { readonly found: PlanFindings }) {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  const plan = usePlan();
  const mend = useRepair();
  const queries = useQueryClient();
  const rules = useQuery({ queryKey: ['rules'], queryFn: () => get('/api/rules'), staleTime: Number.POSITIVE_INFINITY }).data?.rules;
  const [by, setBy] = useState<Arrangement>('place');
  const [filter, setFilter] = useState(NO_FILTER);
  const [chosen, setChosen] = useState<{ readonly key: string; readonly at: number } | null>(null);
  const [opened, setOpened] = useState(false);
  const [note, setNote] = useState<Note | null>(null);
  const head = useRef<HTMLHeadingElement>(null);

  const places = useMemo(() => placesOf(plan.content, { matrix: t.matrix, cover: t.cover, opening: t.opening }), [plan.content, t]);
  const ruleTitles = useMemo(() => new Map(rules?.map((rule) => [rule.id, rule.title[lang]])), [rules, lang]);
  const groups = useMemo(
    () => arrangeFindings(filterFindings(found.findings, filter, places, lang), by, places, { rule: (id) => ruleTitles.get(id) ?? id, severity: (severity) => t[severity] }),
    [found.findings, filter, places, lang, by, ruleTitles, t],
  );
  const listed = useMemo(() => groups.flatMap((group) => group.findings), [groups]);
  // A finding that is mended is gone: the one that takes its place in the list is chosen.
  const at = chosen === null ? 0 : listed.findIndex((finding) => findingKey(finding) === chosen.key);
  const shownAt = at >= 0 ? at : Math.min(chosen?.at ?? 0, listed.length - 1);
  const shown = listed[shownAt];

  // Mending or leaving takes the finding away and its buttons with it: the keyboard goes on with the next one.
  const acted = useRef(false);
  const shownKey = shown === undefined ? null : findingKey(shown);
  const lastKey = useRef(shownKey);
  useEffect(() => {
    if (lastKey.current === shownKey) return;
    lastKey.current = shownKey;
    if (acted.current && document.activeElement === document.body) head.current?.focus();
    acted.current = false;
  }, [shownKey]);

  const choose = (finding: Finding): void => setChosen({ key: findingKey(finding), at: listed.indexOf(finding) });
  const open = (finding: Finding): void => {
    choose(finding);
    setOpened(true);
    requestAnimationFrame(() => head.current?.focus());
  };
  const apply = (finding: Finding, repair: Repair): void => {
    setChosen({ key: findingKey(finding), at: shownAt });
    const whyNot = mend(repair, t.repairLabel(ruleTitles.get(finding.rule) ?? finding.rule));
    acted.current = whyNot === null;
    setNote(whyNot === null ? { text: t.applied(repair.reason[lang]), canUndo: true } : { text: whyNot, canUndo: note?.canUndo ?? false });
  };
  const decide = async (act: () => Promise<void>): Promise<void> => {
    try {
      await act();
      setNote(null);
    } catch (error) {
      setNote({ text: explainProblem(error, lang), canUndo: false });
    }
    await queries.invalidateQueries({ queryKey: ['findings', plan.id] });
  };
  // Only while the list or the finding has the focus, so that no letter is taken from anything else.
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || shown === undefined || (event.target as HTMLElement).closest('input, textarea, select, pre') !== null) return;
    const step = event.key === 'j' || event.key === 'ArrowDown' ? 1 : event.key === 'k' || event.key === 'ArrowUp' ? -1 : 0;
    const next = listed[shownAt + step];
    const repair = /^[1-9]$/.test(event.key) ? shown.repairs[Number(event.key) - 1] : undefined;
    if (step !== 0 && next !== undefined) choose(next);
    else if (repair !== undefined) apply(shown, repair);
    else if (event.key === 'Escape' && opened) setOpened(false);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div aria-live="polite">
        {note !== null && (
          <div className={styles['note']}>
            <Icon name={note.canUndo ? 'centang' : 'awas'} size={16} /> <span>{note.text}</span>
            {note.canUndo && <Button size="sm" variant="default" onClick={() => { plan.undo(); setNote(null); }}>{t.undo}</Button>}
          </div>
        )}
      </div>
      {found.findings.length === 0 ? (
        <EmptyState icon="centang" title={t.empty} action={<Button component={Link} to={`/rencana/${plan.id}/dokumen`}>{t.print}</Button>}>{t.emptyBody(formatNumber(String(found.checks.passed)))}</EmptyState>
      ) : (
        <>
          <div className={styles['above']} data-opened={opened || undefined}><Filters findings={found.findings} shown={listed.length} by={by} filter={filter} onArrange={setBy} onFilter={setFilter} /></div>
          {shown === undefined ? <EmptyState icon="saring" title={t.noneMatch} action={<Button variant="default" onClick={() => setFilter(NO_FILTER)}>{t.clearFilter}</Button>} /> : (
            <div className={styles['columns']} data-opened={opened || undefined} onKeyDown={onKeyDown} role="presentation">
              <div className={styles['left']}>
                <FindingList groups={groups} chosen={findingKey(shown)} places={places} onChoose={choose} onOpen={open} />
                <p className={styles['keys']}>{t.keys}</p>
              </div>
              <section className={styles['detail']} aria-label={t.detail}>
                <FindingDetail
                  key={findingKey(shown)}
                  finding={shown}
                  ruleTitle={ruleTitles.get(shown.rule) ?? shown.rule}
                  places={places}
                  head={head}
                  onApply={(repair) => apply(shown, repair)}
                  onSuppress={(reason) => { choose(shown); acted.current = true; return decide(() => suppressFinding(plan.id, shown, reason)); }}
                  onBack={() => setOpened(false)}
                />
              </section>
            </div>
          )}
        </>
      )}
      <SuppressedList suppressed={found.suppressed} onLift={(id) => void decide(() => liftSuppression(plan.id, id))} />
      <UnreadList unread={plan.model.unread} />
    </>
  );
}
