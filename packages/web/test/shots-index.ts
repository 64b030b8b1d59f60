// The page on which the pictures of one screen stand side by side.

import { writeFileSync } from 'node:fs';
import type { Shot } from './shots.ts';

export function writeIndex(file: string, shots: readonly Shot[]): void {
  const names = [...new Set(shots.map(({ scene }) => scene))].toSorted((a, b) => a.localeCompare(b));
  const figure = ({ file: source, width, look, lang }: Shot): string => `<figure><a href="${source}"><img loading="lazy" src="${source}" width="${width === 360 ? 150 : 300}" alt=""></a><figcaption>${width} · ${look} · ${lang}</figcaption></figure>`;
  const sections = names.map((name) => {
    const pictures = shots.filter(({ scene }) => scene === name).toSorted((a, b) => a.lang.localeCompare(b.lang) * -1 || b.width - a.width || a.look.localeCompare(b.look) * -1);
    return `<section id="${name}"><h2>${name}</h2><div>${pictures.map(figure).join('')}</div></section>`;
  });
  writeFileSync(file, `<!doctype html><html lang="en"><meta charset="utf-8"><title>Tenun: every screen</title>
<style>body{margin:2rem;font:15px system-ui;background:#f6f4ef;color:#1d2130}nav{columns:5}h2{margin:2rem 0 .5rem}div{display:flex;flex-wrap:wrap;gap:12px;align-items:flex-start}figure{margin:0}img{display:block;border:1px solid #c6c2b7}figcaption{font-size:12px;color:#5a5f70}</style>
<h1>Tenun: every screen</h1><nav>${names.map((name) => `<a href="#${name}">${name}</a><br>`).join('')}</nav>
${sections.join('\n')}</html>
`);
}
