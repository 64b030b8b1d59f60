// Countries that can stand beside a province on the map, in Indonesian.

export const COUNTRY_NAMES = { TLS: 'Timor-Leste', MYS: 'Malaysia', BRN: 'Brunei Darussalam', PNG: 'Papua Nugini', SGP: 'Singapura', PHL: 'Filipina', AUS: 'Australia', THA: 'Thailand', VNM: 'Vietnam', KHM: 'Kamboja', PLW: 'Palau', IND: 'India', MMR: 'Myanmar' };
