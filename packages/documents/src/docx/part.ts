// Reads one XML part of a Word document with its names made plain.

import { readXml, type XmlSource } from '../read/safe-xml.ts';
import { Names } from './names.ts';

export type Attributes = Readonly<Record<string, string>>;

export interface PartEvents {
  /** Names are canonical (`w:p`), attributes without prefix. */
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text?(text: string): void;
}

const NONE: Attributes = {};

export function readPart(xml: string, source: XmlSource, events: PartEvents): void {
  const names = new Names();
  readXml(xml, source, {
    open(name, attributes) {
      let any = false;
      for (const attribute in attributes) {
        any = true;
        if (attribute.startsWith('xmlns')) {
          names.declare(attributes);
          break;
        }
      }
      events.open(names.of(name), any ? names.attributes(attributes) : NONE);
    },
    close: (name) => events.close(names.of(name)),
    ...(events.text === undefined ? {} : { text: events.text.bind(events) }),
  });
}
