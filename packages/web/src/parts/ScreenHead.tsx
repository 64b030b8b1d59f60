// The head of a screen: its title, one line of what it is for, and what can be done there.

import type { ReactNode } from 'react';
import styles from './parts.module.css';

export function ScreenHead({ title, children, actions }: { readonly title: string; readonly children?: ReactNode; readonly actions?: ReactNode }) {
  return (
    <div className={styles['head']}>
      <div>
        <h1>{title}</h1>
        {children !== undefined && <p>{children}</p>}
      </div>
      {actions !== undefined && <div className={styles['headActions']}>{actions}</div>}
    </div>
  );
}
