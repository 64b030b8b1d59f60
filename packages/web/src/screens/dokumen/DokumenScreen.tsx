// The documents of a plan, each in the formats that an office uses: printed, downloaded, looked at beforehand.

import { Anchor, Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useLanguage, useMessages } from '../../language/language.tsx';
import { explainProblem } from '../../parts/explain-problem.ts';
import { ScreenHead } from '../../parts/ScreenHead.tsx';
import { useFindings } from '../../plan/use-findings.ts';
import { usePlan } from '../../plan/use-plan.tsx';
import { Icon } from '../../shell/icons.tsx';
import { addressOf, fetchDocument, saveFile, type Amounts, type DocumentFile } from './fetch-document.ts';
import { messages } from './messages.ts';
import styles from './dokumen.module.css';

const CARDS = [
  { file: 'rkt.pdf', title: 'rktPdf', format: 'PDF' },
  { file: 'rkt.docx', title: 'rktDocx', format: 'DOCX' },
  { file: 'matriks.xlsx', title: 'matriksXlsx', format: 'XLSX' },
  { file: 'rkt.md', title: 'rktMd', format: 'Markdown' },
] as const;

export default function DokumenScreen() {
  const t = useMessages(messages);
  const plan = usePlan();
  const [amounts, setAmounts] = useState<Amounts>('stated');
  const [preview, setPreview] = useState(false);
  return (
    <>
      <ScreenHead title={t.title}>{t.intro}</ScreenHead>
      <OpenErrors />
      <NativeSelect className={styles['amounts'] ?? ''} label={t.amounts} description={t.amountsHint} value={amounts} onChange={(event) => setAmounts(event.currentTarget.value as Amounts)} data={[{ value: 'stated', label: t.stated }, { value: 'computed', label: t.computed }]} />
      <ul className={styles['cards']}>
        {CARDS.map(({ file, title, format }) => (
          <li key={file} data-main={file === 'rkt.pdf' || undefined}>
            <span className={styles['format']} aria-hidden="true">{format === 'Markdown' ? 'MD' : format}</span>
            <div>
              <h2>{t[title]}</h2>
              <p>{t[`${title}Body`]}</p>
            </div>
            <DownloadButtons file={file} format={format} amounts={amounts} {...(file === 'rkt.pdf' ? { preview, onPreview: () => setPreview(!preview) } : {})} />
          </li>
        ))}
      </ul>
      {preview && <Preview key={`${plan.revision} ${amounts}`} amounts={amounts} />}
    </>
  );
}

function OpenErrors() {
  const t = useMessages(messages);
  const plan = usePlan();
  const findings = useFindings().data?.findings;
  if (findings === undefined) return null;
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  if (errors === 0) return <p className={styles['note']} data-kind="good"><Icon name="centang" /> {t.noErrors}</p>;
  return (
    <p className={styles['note']} data-kind="warning">
      <Icon name="awas" /> <span><strong>{t.openErrors(errors)}</strong> {t.openErrorsBody} <Link to="/rencana/$planId/periksa" params={{ planId: plan.id }}>{t.check}</Link></span>
    </p>
  );
}

interface DownloadButtonsProps {
  readonly file: DocumentFile;
  readonly format: string;
  readonly amounts: Amounts;
  readonly preview?: boolean;
  readonly onPreview?: () => void;
}

function DownloadButtons({ file, format, amounts, preview, onPreview }: DownloadButtonsProps) {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  const plan = usePlan();
  const [state, setState] = useState<{ readonly kind: 'idle' | 'busy' | 'ready' } | { readonly kind: 'failed'; readonly error: unknown }>({ kind: 'idle' });
  const unsaved = plan.save.kind === 'saving';
  const download = async (): Promise<void> => {
    setState({ kind: 'busy' });
    try {
      saveFile(await fetchDocument(plan.id, file, amounts));
      setState({ kind: 'ready' });
    } catch (error) {
      setState({ kind: 'failed', error });
    }
  };
  return (
    <div className={styles['actions']}>
      <Button variant={onPreview === undefined ? 'default' : 'filled'} loading={state.kind === 'busy'} disabled={unsaved} onClick={() => void download()}>{t.download(format)}</Button>
      {onPreview !== undefined && (
        <>
          <Button className={styles['wideOnly'] ?? ''} variant="default" aria-expanded={preview} onClick={onPreview}>{preview === true ? t.closePreview : t.preview}</Button>
          <Anchor href={addressOf(plan.id, file, amounts, true)} target="_blank" rel="noreferrer">{t.openTab}</Anchor>
        </>
      )}
      <span role="status" className={styles['state']}>{unsaved ? t.waitSave : state.kind === 'busy' ? t.printing(format) : state.kind === 'ready' ? t.ready(format) : ''}</span>
      {state.kind === 'failed' && <p role="alert" className={styles['failed']}>{explainProblem(state.error, lang)}</p>}
    </div>
  );
}

/** Printed before it is shown, so that a refusal is a sentence and not an empty frame. */
function Preview({ amounts }: { readonly amounts: Amounts }) {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  const { id, revision } = usePlan();
  const printed = useQuery({ queryKey: ['preview', id, revision, amounts], queryFn: async () => (await fetchDocument(id, 'rkt.pdf', amounts)).bytes.size, staleTime: Number.POSITIVE_INFINITY, gcTime: 0 });
  if (printed.isPending) return <p role="status" className={styles['waiting']}>{t.printing('PDF')}</p>;
  if (printed.isError) return <p role="alert" className={styles['failed']}>{explainProblem(printed.error, lang)}</p>;
  // oxlint-disable-next-line react/iframe-missing-sandbox -- our own server's PDF; browsers refuse their PDF viewer in a sandbox
  return <iframe ref={(frame) => frame?.scrollIntoView({ block: 'nearest' })} className={styles['frame']} title={t.previewOf} src={addressOf(id, 'rkt.pdf', amounts, true)} />;
}
