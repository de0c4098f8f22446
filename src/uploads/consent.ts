/** What is noted of the people in a picture, as far as Facebook is concerned. */
export interface Consented {
  consent?: { showsPupils?: boolean | null; facebook?: boolean | null } | null
}

/** Whether a picture may go to Facebook and to what reads pages as Facebook does: not with pupils nobody allowed it for. */
export const mayLeaveSite = ({ consent }: Consented): boolean =>
  !consent?.showsPupils || Boolean(consent.facebook)
