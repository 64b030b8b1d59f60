// What the file would do to the plan that exists, by name, and the pairs only a person can decide on.

import { useMessages } from '../../language/language.tsx';
import type { Comparison } from './imports.ts';
import { messages } from './messages.ts';
import styles from './impor.module.css';

const MOST = 60;
const CHANGES = ['added', 'changed', 'removed'] as const;

export function isSame(comparison: Comparison): boolean {
  return comparison.profile.length === 0 && [comparison.nodes, comparison.indicators, comparison.blocks].every((part) => part.added.length + part.changed.length + part.removed.length === 0);
}

export function Compared({ comparison }: { readonly comparison: Comparison }) {
  const t = useMessages(messages);
  const parts = [[t.matrixRows, comparison.nodes], [t.indicatorRows, comparison.indicators], [t.blockRows, comparison.blocks]] as const;
  return (
    <section>
      <h2>{t.against}</h2>
      <div className={styles['parts']}>
        {parts.map(([title, part]) => (
          <div key={title}>
            <h3>{title}</h3>
            {CHANGES.filter((change) => part[change].length > 0).map((change) => (
              <details key={change} data-change={change}>
                <summary>{t[change](part[change].length)}</summary>
                <ul className={styles['names']}>
                  {part[change].slice(0, MOST).map((one) => <li key={one.id}>{one.label}</li>)}
                  {part[change].length > MOST && <li className={styles['soft']}>{t.more(part[change].length - MOST)}</li>}
                </ul>
              </details>
            ))}
            <p className={styles['soft']}>{t.unchanged(part.unchanged)}</p>
          </div>
        ))}
      </div>
    </section>
  );
}

export interface DoubtsProps {
  readonly doubts: Comparison['doubts'];
  readonly same: ReadonlyMap<string, boolean>;
  readonly onDecide: (next: string, same: boolean) => void;
}

export function Doubts({ doubts, same, onDecide }: DoubtsProps) {
  const t = useMessages(messages);
  if (doubts.length === 0) return null;
  return (
    <section>
      <h2>{t.doubts(doubts.length)}</h2>
      <p className={styles['soft']}>{t.doubtsBody}</p>
      {doubts.map((doubt) => (
        <fieldset key={`${doubt.next} ${doubt.old}`} className={styles['doubt']}>
          <legend className={styles['hidden']}>{doubt.oldLabel} / {doubt.nextLabel}</legend>
          <dl><dt>{t.inPlan}</dt><dd>{doubt.oldLabel}</dd><dt>{t.inFile}</dt><dd>{doubt.nextLabel}</dd></dl>
          {[true, false].map((answer) => <label key={String(answer)}><input type="radio" name={`doubt ${doubt.next}`} checked={same.get(doubt.next) === answer} onChange={() => onDecide(doubt.next, answer)} /> {answer ? t.sameThing : t.otherThing}</label>)}
        </fieldset>
      ))}
    </section>
  );
}
