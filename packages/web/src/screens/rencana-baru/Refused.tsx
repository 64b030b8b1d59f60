// Why the plan was not begun; when one exists already, the way to it.

import { Link } from '@tanstack/react-router';
import { PlanProblem } from '../../api/problem.ts';
import { useLanguage, useMessages } from '../../language/language.tsx';
import { explainProblem } from '../../parts/explain-problem.ts';
import { Icon } from '../../shell/icons.tsx';
import { messages } from './messages.ts';
import styles from './rencana-baru.module.css';

export function Refused({ error }: { readonly error: unknown }) {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  const existing = error instanceof PlanProblem && error.code === 'plan-exists' ? error.body.details?.['planId'] : undefined;
  return (
    <div role="alert" className={styles['refused']}>
      <Icon name="salah" /> <span>{explainProblem(error, lang)} {typeof existing === 'string' && <Link to="/rencana/$planId/ringkasan" params={{ planId: existing }}>{t.openExisting}</Link>}</span>
    </div>
  );
}
