// Types into cells of a workbook as a planner would, keeping everything else of the file.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Puts values into cells that the workbook already has. */
export function editCells(bytes: Uint8Array, sheet: string, values: readonly (readonly [cell: string, value: string | number])[]): Uint8Array {
  const parts = unzipSync(bytes);
  const id = new RegExp(`<sheet name="${sheet}"[^>]*r:id="(\\w+)"`).exec(strFromU8(parts['xl/workbook.xml']!))![1]!;
  const target = new RegExp(`<Relationship (?=[^>]*Id="${id}")[^>]*Target="([^"]+)"`).exec(strFromU8(parts['xl/_rels/workbook.xml.rels']!))![1]!;
  const path = `xl/${target.replace(/^\/?(?:xl\/)?/, '')}`;
  let xml = strFromU8(parts[path]!);
  for (const [cell, value] of values) {
    const style = new RegExp(`<c r="${cell}"[^>]*?( s="\\d+")`).exec(xml)?.[1] ?? '';
    const written = typeof value === 'number' ? `<c r="${cell}"${style}><v>${value}</v></c>` : `<c r="${cell}"${style} t="inlineStr"><is><t>${value}</t></is></c>`;
    const changed = xml.replace(new RegExp(`<c r="${cell}"(?:[^>]*/>|[^>]*>.*?</c>)`), written);
    if (changed === xml) throw new Error(`there is no cell ${cell}`);
    xml = changed;
  }
  return zipSync({ ...parts, [path]: strToU8(xml) });
}
