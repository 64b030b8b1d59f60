// One indicator's paragraph read word by word: whose figure it is, whether it is target, realisation or per cent, and what verdict stands beside it.

import type { Said } from '../../document/place.ts';
import type { Achievement, UnitResult } from '../achievements.ts';
import { saidIn, trimmedIn, type Flow } from './flow.ts';
import { readNamedCounts } from './named-counts.ts';
import { readActivities, readCategory, readTransitions } from './phrases.ts';
import { tokenise, type NumberToken, type Token, type Verdict } from './tokens.ts';

type Slot = 'target' | 'realisation' | 'percent' | 'capaian' | 'again' | null;

/** A result while it is being read. */
interface Draft {
  readonly unit: Said<string> | null;
  readonly sharedWith: Draft | null;
  target: Said<string> | null;
  targetUnit: string | null;
  realisation: Said<string> | null;
  realisationUnit: string | null;
  percent: Said<string> | null;
  verdict: Said<Verdict> | null;
  targetAgain: Said<string>[];
}

/**
 * Reads an item. `ownOffice` is the office whose plan it is (null: not known; then a provincial office is the own one).
 * Figures that are none of target, realisation or per cent are left alone.
 */
export function readItem(flow: Flow, no: Said<string> | null, ownOffice: string | null): Achievement {
  const tokens = tokenise(flow.text);
  const reader = new ItemReader(flow, ownOffice);
  for (const sentence of sentences(tokens)) reader.read(sentence);
  const counted = readNamedCounts(flow, tokens);
  const own = reader.own;
  const byCategory = counted.filter((count) => count.category !== null);
  if (byCategory.length > 1 && byCategory.some((count) => count.count.at.start === own.realisation?.at.start && count.count.at.path === own.realisation.at.path)) {
    own.realisation = null;
    own.realisationUnit = null;
  }
  const indicator = readName(flow, tokens);
  return {
    no, indicator, own: finished(own), units: reader.units.map(finished), outputs: reader.outputs.map(finished), paths: flow.paths,
    category: readCategory(flow, flow.text.indexOf(indicator.raw), indicator.raw.length), counted, transitions: readTransitions(flow, tokens),
    activities: readActivities(flow, tokens), realisedAs: reader.realisedAs, fromTable: false,
  };
}

/** The offices of a group share its target and its verdict. */
function finished(draft: Draft): UnitResult {
  const shared = draft.sharedWith;
  return {
    unit: draft.unit,
    target: draft.target ?? shared?.target ?? null, targetUnit: draft.target === null ? (shared?.targetUnit ?? null) : draft.targetUnit,
    realisation: draft.realisation, realisationUnit: draft.realisationUnit,
    percent: draft.percent, verdict: draft.verdict ?? shared?.verdict ?? null, targetAgain: draft.targetAgain,
  };
}

function sentences(tokens: readonly Token[]): Token[][] {
  const result: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'sentence') result.push([]);
    else result.at(-1)?.push(token);
  }
  return result;
}

class ItemReader {
  readonly own: Draft = draftOf(null, null);
  readonly units: Draft[] = [];
  readonly outputs: Draft[] = [];
  realisedAs: Said<string> | null = null;
  readonly #flow: Flow;
  readonly #ownOffice: string | null;
  #subject: Draft = this.own;
  /** The group of district offices spoken of last; later offices share what it says. */
  #group: Draft | null = null;
  #slot: Slot = null;
  /** Figures of an activity that may be the target of its output. */
  #candidates: NumberToken[] = [];
  #output: Draft | null = null;
  #inOutput = false;

  constructor(flow: Flow, ownOffice: string | null) {
    this.#flow = flow;
    this.#ownOffice = ownOffice;
  }

  read(sentence: readonly Token[]): void {
    this.#slot = null;
    this.#inOutput = false;
    this.#candidates = [];
    if (this.#subject === this.#group || this.#subject.realisation !== null) this.#subject = this.own;
    for (const [index, token] of sentence.entries()) {
      if (this.#inOutput && this.#takeOfOutput(token)) continue;
      this.#take(token, sentence, index);
    }
  }

  /** Takes what belongs to an output; false when the token leads back to the indicator itself. */
  #takeOfOutput(token: Token): boolean {
    const text = this.#flow.text.slice(token.start, token.end);
    switch (token.kind) {
      case 'target':
      case 'realisation':
      case 'capaian':
        if (token.kind !== 'target' && this.#candidates.length === 0 && this.#output === null && !('output' in token && token.output)) return this.#leaveOutput();
        if (/kinerja|IKK|IKU|indikator/i.test(text)) return this.#leaveOutput();
        this.#slot = token.kind === 'target' ? 'target' : 'realisation';
        return true;
      case 'percent':
      case 'bracket':
        this.#slot = 'percent';
        return true;
      case 'number':
        this.#takeOutputNumber(token);
        return true;
      case 'verdict':
        return this.own.realisation === null;
      default:
        return true;
    }
  }

  #leaveOutput(): false {
    this.#inOutput = false;
    this.#output = null;
    return false;
  }

  #takeOutputNumber(token: NumberToken): void {
    const slot = this.#slot;
    this.#slot = null;
    if (slot === 'percent' || (token.percent && this.#output !== null && slot === null)) {
      if (this.#output !== null && isPercent(token)) this.#output.percent = figure(this.#flow, token);
      this.#candidates = [];
      this.#output = null;
    } else if (slot === 'realisation') {
      const target = this.#candidates.findLast((candidate) => sameUnit(candidate.unit, token.unit)) ?? (this.#candidates.length === 1 ? this.#candidates[0] : undefined);
      this.#output = draftOf(null, null);
      if (target !== undefined) setTarget(this.#output, this.#flow, target);
      setRealisation(this.#output, this.#flow, token);
      this.outputs.push(this.#output);
      this.#candidates = [];
    } else if (!token.percent || slot === 'target') {
      this.#candidates.push(token);
    }
  }

  #take(token: Token, sentence: readonly Token[], index: number): void {
    switch (token.kind) {
      case 'support':
      case 'activity':
        if (this.#slot === null) this.#inOutput = true;
        break;
      case 'target':
      case 'realisation':
        if (token.output) this.#inOutput = true;
        this.#slot = token.kind;
        if (token.kind === 'realisation' && this.#subject === this.own) this.#noteName(token, sentence, index);
        break;
      case 'capaian':
        this.#slot = 'capaian';
        break;
      case 'percent':
      case 'bracket':
        this.#slot = 'percent';
        break;
      case 'restated':
        this.#slot = 'again';
        break;
      case 'office':
        this.#takeOffice(token);
        break;
      case 'group':
        this.#takeGroup(token, sentence);
        break;
      case 'verdict':
        this.#takeVerdict(token, sentence[index + 1]);
        break;
      case 'number':
        this.#takeNumber(token, sentence[index + 1]);
        break;
      case 'clause':
        this.#slot = null;
        break;
      case 'each':
      case 'sentence':
        break;
    }
  }

  #takeOffice(token: Extract<Token, { kind: 'office' }>): void {
    if (this.#isOwn(token)) {
      this.#subject = this.own;
      return;
    }
    const named = this.units.findLast((unit) => unit.unit?.value === token.name);
    if (named !== undefined && named.realisation === null) {
      this.#subject = named;
      return;
    }
    this.#subject = draftOf(saidIn(this.#flow, token.start, token.end, token.name), this.#group);
    this.units.push(this.#subject);
  }

  #isOwn(token: Extract<Token, { kind: 'office' }>): boolean {
    if (this.#ownOffice === null) return !token.district;
    const short = (name: string): string => name.replace(/^(?:BNN[PK]?|Badan\s+Narkotika\s+Nasional)\s*/i, '').toLowerCase();
    return short(token.name) === short(this.#ownOffice) || (!token.district && !/kab|kota/i.test(this.#ownOffice));
  }

  #takeGroup(token: Token, sentence: readonly Token[]): void {
    const text = this.#flow.text;
    const spokenOf = sentence.some((other) => other.kind === 'each') || /jajaran$/i.test(text.slice(token.start, token.end));
    if (!spokenOf || /\bJumlah\s+$/i.test(text.slice(0, token.start))) return;
    if (this.#subject.unit !== null || this.#subject === this.#group) {
      if (this.#group !== null) this.#subject = this.#group;
      return;
    }
    this.#group = draftOf(saidIn(this.#flow, token.start, token.end, text.slice(token.start, token.end)), null);
    this.#subject = this.#group;
  }

  #takeVerdict(token: Extract<Token, { kind: 'verdict' }>, next: Token | undefined): void {
    const subject = this.#subject;
    const speaksOfUnits = subject === this.#group && this.units.length > 0;
    if (subject.realisation !== null || subject.percent !== null || speaksOfUnits || this.#realisedByCount(token)) {
      subject.verdict ??= saidIn(this.#flow, token.start, token.end, token.verdict);
      this.#slot = next?.kind === 'number' && next.start - token.end < 3 ? 'again' : null;
    } else if (token.verdict === 'at' && this.#slot === null && next?.kind === 'number' && next.start - token.end < 12) {
      this.#slot = 'target';
    } else if (token.verdict === 'not-reached') {
      subject.verdict ??= saidIn(this.#flow, token.start, token.end, token.verdict);
    }
  }

  /** Whether a sentence about regions in categories gave a result without a single figure. */
  #realisedByCount(token: Token): boolean {
    return this.#subject === this.own && /berjumlah\s+\d/.test(this.#flow.text.slice(Math.max(0, token.start - 400), token.start));
  }

  #takeNumber(token: NumberToken, next: Token | undefined): void {
    const subject = this.#subject;
    const slot = this.#slot;
    const said = figure(this.#flow, token);
    this.#slot = null;
    switch (slot) {
      case 'target':
        if (subject.target === null) setTarget(subject, this.#flow, token);
        else subject.targetAgain.push(said);
        break;
      case 'realisation':
        if (subject.realisation === null) setRealisation(subject, this.#flow, token);
        break;
      case 'percent':
        if (isPercent(token)) subject.percent ??= said;
        break;
      case 'capaian':
        if (subject.realisation === null && (!token.percent || (next?.kind === 'percent' && next.start - token.end < 4))) setRealisation(subject, this.#flow, token);
        else if (token.percent) subject.percent ??= said;
        break;
      case 'again':
        if (sameUnit(token.unit, subject.targetUnit)) subject.targetAgain.push(said);
        break;
      case null:
        if (token.percent && subject.realisation !== null) subject.percent ??= said;
        break;
    }
  }

  /** What the indicator is called between "realisasi" and its figure. */
  #noteName(token: Token, sentence: readonly Token[], index: number): void {
    const end = sentence.slice(index + 1).find((other) => other.kind === 'number' || other.kind === 'office' || other.kind === 'verdict')?.start;
    if (end === undefined || this.realisedAs !== null) return;
    const name = trimmedIn(this.#flow, token.end, end);
    if (name.raw.split(/\s+/).length > 3) this.realisedAs = name;
  }
}

function draftOf(unit: Said<string> | null, sharedWith: Draft | null): Draft {
  return { unit, sharedWith, target: null, targetUnit: null, realisation: null, realisationUnit: null, percent: null, verdict: null, targetAgain: [] };
}

function figure(flow: Flow, token: NumberToken): Said<string> {
  return saidIn(flow, token.start, token.figureEnd, token.value);
}

function setTarget(draft: Draft, flow: Flow, token: NumberToken): void {
  draft.target = figure(flow, token);
  draft.targetUnit = token.unit;
}

function setRealisation(draft: Draft, flow: Flow, token: NumberToken): void {
  draft.realisation = figure(flow, token);
  draft.realisationUnit = token.unit;
}

/** A per cent may have lost its sign, but what is counted in something is none. */
function isPercent(token: NumberToken): boolean {
  return token.percent || token.unit === null;
}

function sameUnit(a: string | null, b: string | null): boolean {
  const plain = (unit: string | null): string => (unit ?? '').toLowerCase().replace(/^bnn\s+/, '');
  return plain(a) === plain(b);
}

const LABEL = /^\s*(?:\d{1,3}[.)]\s*)?(?:Capaian\s+(?:kinerja\s+)?)?(?:(?:IKK|IKU|IKP|IK)\b|Indikator\s+Kinerja(?:\s+(?:Kegiatan|Utama|Program))?(?:\s*\((?:IKK|IKU|IKP)\))?)?\s*[:–-]?\s*/i;

/** The indicator's name: from the label to where the sentence turns to figures. */
function readName(flow: Flow, tokens: readonly Token[]): Said<string> {
  const start = LABEL.exec(flow.text)?.[0].length ?? 0;
  let end = flow.text.length;
  for (const [index, token] of tokens.entries()) {
    const next = tokens.slice(index + 1).find((other) => other.kind === 'number' || other.kind === 'target');
    const ends = token.kind === 'sentence' || token.kind === 'target' || token.kind === 'support' || (token.kind === 'realisation' && next?.kind === 'number');
    const reaches = token.kind === 'verdict' && tokens[index + 1]?.kind === 'number';
    if (!ends && !reaches) continue;
    end = reaches ? token.end : token.start;
    break;
  }
  const name = trimmedIn(flow, start, Math.max(start, end));
  const from = flow.text.indexOf(name.raw, start);
  const cut = /\s+(?:(?:sebesar|adalah|mencapai|yaitu)\s+\d.*|dengan|dari|sebesar|,)$/is.exec(name.raw);
  if (cut !== null) return trimmedIn(flow, from, from + cut.index);
  if (name.raw.length > 4) return name;
  const counted = tokens.find((token) => token.kind === 'number');
  if (counted?.kind !== 'number') return name;
  return trimmedIn(flow, counted.figureEnd, Math.max(counted.end, tokens.find((token) => token.start >= counted.end)?.start ?? counted.end));
}
