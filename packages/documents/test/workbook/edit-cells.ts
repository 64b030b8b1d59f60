// Types into cells of a workbook as a planner would, keeping everything else of the file.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Puts values into cells that the workbook already has. */
export function editCells(bytes: Uint8Array, sheet: string, values: readonly (readonly [cell: string, value: string | number])[]): Uint8Array {
  return editSheet(bytes, sheet, (xml) => typed(xml, values));
}

/** Adds an empty row before the row `at`, with what a spreadsheet does to rows, cells and formulas below; then types into it. */
export function insertRow(bytes: Uint8Array, sheet: string, at: number, values: readonly (readonly [column: string, value: string | number])[]): Uint8Array {
  const moved = (number: string): string => String(Number(number) >= at ? Number(number) + 1 : Number(number));
  return editSheet(bytes, sheet, (xml) => {
    const shifted = xml
      .replace(/(<row r=")(\d+)/g, (_, start: string, number: string) => start + moved(number))
      .replace(/(<c r="[A-Z]+)(\d+)/g, (_, start: string, number: string) => start + moved(number))
      .replace(/<f>(.*?)<\/f>/g, (formula) => formula.replace(/(\$?\b[A-Z]{1,2}\$?)(\d+)\b/g, (_, column: string, number: string) => column + moved(number)));
    const row = `<row r="${at}">${values.map(([column, value]) => (typeof value === 'number' ? `<c r="${column}${at}"><v>${value}</v></c>` : `<c r="${column}${at}" t="inlineStr"><is><t>${value}</t></is></c>`)).join('')}</row>`;
    return shifted.replace(`<row r="${at + 1}"`, `${row}<row r="${at + 1}"`);
  });
}

/** Forgets the results of all formulas, so that the next program has to work them out itself. */
export function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([part, content]) => [part, /worksheets\/sheet\d+\.xml$/.test(part) ? strToU8(strFromU8(content).replace(/(<\/f>)<v(?:\/>|>[^<]*<\/v>)/g, '$1')) : content])));
}

function editSheet(bytes: Uint8Array, sheet: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const id = new RegExp(`<sheet name="${sheet}"[^>]*r:id="(\\w+)"`).exec(strFromU8(parts['xl/workbook.xml']!))![1]!;
  const target = new RegExp(`<Relationship (?=[^>]*Id="${id}")[^>]*Target="([^"]+)"`).exec(strFromU8(parts['xl/_rels/workbook.xml.rels']!))![1]!;
  const path = `xl/${target.replace(/^\/?(?:xl\/)?/, '')}`;
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path]!))) });
}

function typed(given: string, values: readonly (readonly [cell: string, value: string | number])[]): string {
  let xml = given;
  for (const [cell, value] of values) {
    const style = new RegExp(`<c r="${cell}"[^>]*?( s="\\d+")`).exec(xml)?.[1] ?? '';
    const written = typeof value === 'number' ? `<c r="${cell}"${style}><v>${value}</v></c>` : `<c r="${cell}"${style} t="inlineStr"><is><t>${value}</t></is></c>`;
    const changed = xml.replace(new RegExp(`<c r="${cell}"(?:[^>]*/>|[^>]*>.*?</c>)`), written);
    if (changed === xml) throw new Error(`there is no cell ${cell}`);
    xml = changed;
  }
  return xml;
}
