// The name of an office where there is little room.

/** The agency's name is the same on every plan of the agency; its abbreviation leaves room for which office it is. */
export function shortOffice(office: string): string {
  return office.replace(/^Badan Narkotika Nasional\b/i, 'BNN').replace(/^BNN Provinsi\b/i, 'BNNP').replace(/^BNN Kabupaten\b/i, 'BNNK');
}
