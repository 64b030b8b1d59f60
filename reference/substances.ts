// Narcotics, psychotropics and look-alikes by the names that reports write, with the standard substance and its class.

import type { ListSource, Mark } from './mark.ts';

export interface Substance {
  /** The name that Tenun uses, lower case: `shabu`. */
  readonly name: string;
  /** The substance in law. */
  readonly standard: string;
  readonly schedule: 'Narkotika Gol I' | 'Narkotika Gol II' | 'Narkotika Gol III' | 'Psikotropika Gol IV' | 'OOT' | null;
  /** Other names, correct but different: trade and street names. Lower case. */
  readonly aliases: readonly string[];
  /** Writings that are wrong. Lower case. */
  readonly misspellings: readonly string[];
  readonly mark: Mark;
}

export const SUBSTANCES_SOURCE: ListSource = { source: 'UU 35/2009 and UU 5/1997 lists, from memory; check against the newest Permenkes. Street names from plans of offices', mark: 'M', validFrom: null, validTo: null };

export const SUBSTANCES: readonly Substance[] = [
  { name: 'shabu', standard: 'metamfetamina', schedule: 'Narkotika Gol I', aliases: ['sabu', 'shabu-shabu', 'sabu-sabu', 'metamfetamina', 'methamphetamine', 'met', 'crystal meth'], misspellings: ['shabuh', 'sabhu', 'syabu', 'shabuu', 'sahbu'], mark: 'M' },
  { name: 'ganja', standard: 'Cannabis', schedule: 'Narkotika Gol I', aliases: ['daun ganja', 'ganja kering', 'mariyuana', 'marijuana', 'cannabis', 'gele', 'cimeng'], misspellings: ['ganjah', 'gannja', 'ganya'], mark: 'M' },
  { name: 'ekstasi', standard: 'MDMA', schedule: 'Narkotika Gol I', aliases: ['inex', 'mdma', 'pil ekstasi', 'ineks'], misspellings: ['ektasi', 'extasi', 'ecstasi', 'ekstacy', 'extacy', 'ecstasy', 'extasy', 'ekstasy', 'estasi', 'ekatasi'], mark: 'M' },
  { name: 'heroin', standard: 'diasetilmorfin', schedule: 'Narkotika Gol I', aliases: ['putaw', 'putau'], misspellings: ['heroine', 'heroyn'], mark: 'M' },
  { name: 'kokain', standard: 'kokain', schedule: 'Narkotika Gol I', aliases: ['cocaine'], misspellings: ['kokaine', 'cocain'], mark: 'M' },
  { name: 'gorila', standard: 'kanabinoid sintetis', schedule: 'Narkotika Gol I', aliases: ['tembakau gorila', 'tembakau sintetis', 'tembakau gorilla', 'sinte', 'gorilla', 'ganja sintetis'], misspellings: ['gorrila', 'gorila sintesis', 'tembakau sintesis', 'gorilah'], mark: 'M' },
  { name: 'hashis', standard: 'Cannabis (resin)', schedule: 'Narkotika Gol I', aliases: ['hasis', 'hashish'], misspellings: ['hasish'], mark: 'M' },
  { name: 'morfin', standard: 'morfin', schedule: 'Narkotika Gol II', aliases: ['morphine'], misspellings: ['morpin'], mark: 'M' },
  { name: 'petidin', standard: 'petidin', schedule: 'Narkotika Gol II', aliases: ['pethidine'], misspellings: [], mark: 'M' },
  { name: 'metadon', standard: 'metadon', schedule: 'Narkotika Gol II', aliases: ['methadone'], misspellings: ['metadone'], mark: 'M' },
  { name: 'fentanil', standard: 'fentanil', schedule: 'Narkotika Gol II', aliases: ['fentanyl'], misspellings: [], mark: 'M' },
  { name: 'suboxone', standard: 'buprenorfin (+ nalokson)', schedule: 'Narkotika Gol III', aliases: ['buprenorfin', 'subutex'], misspellings: ['suboxon', 'subokson', 'suboxsone', 'subxone', 'suboxen'], mark: 'M' },
  { name: 'kodein', standard: 'kodein', schedule: 'Narkotika Gol III', aliases: ['codein', 'codeine'], misspellings: ['kodeine'], mark: 'M' },
  { name: 'riklona', standard: 'klonazepam', schedule: 'Psikotropika Gol IV', aliases: ['klonazepam', 'clonazepam', 'pil riklona'], misspellings: ['rikhlona', 'reklona', 'ricklona', 'riclona'], mark: 'M' },
  { name: 'oksazepam', standard: 'oksazepam', schedule: 'Psikotropika Gol IV', aliases: ['oxazepam'], misspellings: ['oksazepon', 'oksazepan', 'oxazepon', 'oxasepam', 'oksasepam'], mark: 'M' },
  { name: 'alprazolam', standard: 'alprazolam', schedule: 'Psikotropika Gol IV', aliases: ['xanax', 'zypraz', 'calmlet', 'atarax'], misspellings: ['alprazolan', 'alpazolam', 'alfrazolam'], mark: 'M' },
  { name: 'diazepam', standard: 'diazepam', schedule: 'Psikotropika Gol IV', aliases: ['valium', 'valisanbe'], misspellings: ['diasepam', 'diazepan'], mark: 'M' },
  { name: 'nitrazepam', standard: 'nitrazepam', schedule: 'Psikotropika Gol IV', aliases: ['dumolid', 'mogadon'], misspellings: ['nitrasepam'], mark: 'M' },
  { name: 'tramadol', standard: 'tramadol', schedule: 'OOT', aliases: [], misspellings: ['tramadhol', 'tramadoll'], mark: 'M' },
  { name: 'triheksifenidil', standard: 'triheksifenidil', schedule: 'OOT', aliases: ['trihexyphenidyl', 'trihex', 'thp', 'hexymer', 'heximer', 'eximer', 'pil koplo'], misspellings: ['trihexypenidil', 'trihexyphenidil'], mark: 'M' },
  { name: 'double l', standard: 'triheksifenidil', schedule: 'OOT', aliases: ['pil double l', 'dobel l', 'pil ll', 'doubel l'], misspellings: ['duble l'], mark: 'M' },
  { name: 'carnophen', standard: 'karisoprodol', schedule: 'Narkotika Gol I', aliases: ['pcc', 'zenith', 'karisoprodol'], misspellings: ['carnopen', 'zenit'], mark: 'M' },
];
