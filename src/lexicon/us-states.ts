/** A state or territory of the United States: its name, AP's abbreviation, the postal code, other short forms. */
export interface State {
  name: string
  code: string
  short: readonly string[]
}

const state = (name: string, code: string, ...short: string[]): State => ({ name, code, short })

/**
 * Short forms: AP's abbreviation first (AP writes Alaska, Hawaii, Idaho, Iowa, Maine, Ohio, Texas and Utah out), then
 * older ones that papers still use.
 */
export const usStates: readonly State[] = [
  state('Alabama', 'AL', 'Ala.'),
  state('Alaska', 'AK'),
  state('Arizona', 'AZ', 'Ariz.'),
  state('Arkansas', 'AR', 'Ark.'),
  state('California', 'CA', 'Calif.', 'Cal.'),
  state('Colorado', 'CO', 'Colo.', 'Col.'),
  state('Connecticut', 'CT', 'Conn.'),
  state('Delaware', 'DE', 'Del.'),
  state('District of Columbia', 'DC', 'D.C.'),
  state('Florida', 'FL', 'Fla.'),
  state('Georgia', 'GA', 'Ga.'),
  state('Hawaii', 'HI', 'Haw.'),
  state('Idaho', 'ID', 'Ida.'),
  state('Illinois', 'IL', 'Ill.'),
  state('Indiana', 'IN', 'Ind.'),
  state('Iowa', 'IA', 'Ia.'),
  state('Kansas', 'KS', 'Kan.', 'Kans.'),
  state('Kentucky', 'KY', 'Ky.'),
  state('Louisiana', 'LA', 'La.'),
  state('Maine', 'ME', 'Me.'),
  state('Maryland', 'MD', 'Md.'),
  state('Massachusetts', 'MA', 'Mass.'),
  state('Michigan', 'MI', 'Mich.'),
  state('Minnesota', 'MN', 'Minn.'),
  state('Mississippi', 'MS', 'Miss.'),
  state('Missouri', 'MO', 'Mo.'),
  state('Montana', 'MT', 'Mont.'),
  state('Nebraska', 'NE', 'Neb.', 'Nebr.'),
  state('Nevada', 'NV', 'Nev.'),
  state('New Hampshire', 'NH', 'N.H.'),
  state('New Jersey', 'NJ', 'N.J.'),
  state('New Mexico', 'NM', 'N.M.', 'N. Mex.'),
  state('New York', 'NY', 'N.Y.'),
  state('North Carolina', 'NC', 'N.C.'),
  state('North Dakota', 'ND', 'N.D.', 'N. Dak.'),
  state('Ohio', 'OH', 'O.'),
  state('Oklahoma', 'OK', 'Okla.'),
  state('Oregon', 'OR', 'Ore.', 'Oreg.'),
  state('Pennsylvania', 'PA', 'Pa.', 'Penn.', 'Penna.'),
  state('Puerto Rico', 'PR', 'P.R.'),
  state('Rhode Island', 'RI', 'R.I.'),
  state('South Carolina', 'SC', 'S.C.'),
  state('South Dakota', 'SD', 'S.D.', 'S. Dak.'),
  state('Tennessee', 'TN', 'Tenn.'),
  state('Texas', 'TX', 'Tex.'),
  state('Utah', 'UT'),
  state('Vermont', 'VT', 'Vt.'),
  state('Virginia', 'VA', 'Va.'),
  state('Washington', 'WA', 'Wash.', 'Washington state'),
  state('West Virginia', 'WV', 'W.Va.', 'W. Va.'),
  state('Wisconsin', 'WI', 'Wis.', 'Wisc.'),
  state('Wyoming', 'WY', 'Wyo.'),
]
