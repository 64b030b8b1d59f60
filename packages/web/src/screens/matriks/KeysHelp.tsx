// Which keys work in the sheet.

import { Modal } from '@mantine/core';
import { useMessages } from '../../language/language.tsx';
import { messages } from './messages.ts';
import styles from './matriks.module.css';

const KEYS = [
  ['keyArrows', '← ↑ → ↓'], ['keyTab', 'Tab'], ['keyType', 'A–Z 0–9'], ['keyF2', 'F2 / Enter'], ['keyEnter', 'Enter'], ['keyEscape', 'Esc'], ['keyDelete', 'Delete'],
  ['keySelect', 'Shift ← ↑ → ↓'], ['keyCopy', 'Ctrl C / Ctrl V'], ['keyPasteRows', 'Ctrl Shift V'], ['keyInsert', 'Ctrl Enter / Ctrl Shift Enter'],
  ['keyMove', 'Alt ↑ / Alt ↓'], ['keyIndent', 'Alt Shift → / Alt Shift ←'], ['keyRemove', 'Ctrl −'], ['keyLevels', 'Alt 1 … 8'], ['keyFind', 'Ctrl F'], ['keyUndo', 'Ctrl Z / Ctrl Y'], ['keyOrigin', 'F4'],
] as const;

export default function KeysHelp({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages(messages);
  return (
    <Modal opened onClose={onClose} title={t.keysTitle} size="lg" closeButtonProps={{ 'aria-label': t.panelClose }}>
      <dl className={styles['keys']}>
        {KEYS.map(([key, keys]) => [<dt key={key}><kbd>{keys}</kbd></dt>, <dd key={`${key} d`}>{t[key]}</dd>])}
      </dl>
    </Modal>
  );
}
