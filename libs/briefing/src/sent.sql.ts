/** To be joined laterally to `report AS r`: `sent.at`, when its own figures were sent last, as `sentAt` says it; null before the first sending. */
export const SENT = `(
  SELECT max(n.submitted_at) AS at FROM report_version AS n
  WHERE n.province_id = r.province_id AND n.report_key = r.key AND n.kind <> 'supplement') AS sent`;
