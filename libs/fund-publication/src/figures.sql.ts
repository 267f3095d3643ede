/** In all of these: `$1` province, `$2` fund, `$3` first day, `$4` last day; `$5` the books, where they are asked. */

const PURPOSE = 'LEFT JOIN fund_purpose AS p ON p.province_id = h.province_id AND p.key = h.purpose_key';

const standing = (section: string, until: string): string =>
  `SELECT h.province_id, '${section}' AS section, h.source, p.name AS purpose, NULL AS code, NULL AS "nameVi", NULL AS "nameEn", 0 AS at, l.amount, NULL::int AS count
   FROM holding AS h ${PURPOSE}
   JOIN LATERAL (SELECT b.amount FROM holding_balance AS b WHERE b.province_id = $1 AND b.holding_key = h.key AND b.day ${until}
     ORDER BY b.day DESC LIMIT 1) AS l ON true
   WHERE h.province_id = $1 AND h.fund_key = $2 AND l.amount <> 0`;

/** SQL: entries `e` beside the money itself, with their account `a`, holding `h` and voucher `v`. */
const ENTRIES = `holding AS h JOIN ledger_entry AS e ON e.province_id = h.province_id AND e.holding_key = h.key AND e.day BETWEEN $3 AND $4 AND e.place_key IS NULL
   JOIN ledger_account AS a ON a.key = e.account_key
   JOIN voucher AS v ON v.province_id = e.province_id AND v.key = e.voucher_key`;
const OF_FUND = 'h.province_id = $1 AND h.fund_key = $2';

/** What an entry pays: an open item, else a voucher; what takes it back is of the same. */
const PAID = 'coalesce(e.open_item_key, v.reverses_key, v.key)';

export const GRANTING = ['expenditure.scholarship', 'expenditure.reward', 'expenditure.support'] as const;
const COUNTED = `('expenditure.scholarship', 'expenditure.reward')`;

/** Money of the fund, by source, purpose and account. A figure of others changes money: what they are credited came in. */
export const LINES = `
  WITH moves AS (
    SELECT h.source, h.purpose_key, a.key AS account_key, ${PAID} AS paid, sum(e.amount) AS amount FROM ${ENTRIES} WHERE ${OF_FUND} GROUP BY 1, 2, 3, 4),
  sums AS (
    SELECT m.source, m.purpose_key, m.account_key, sum(m.amount)::bigint AS amount, count(*) FILTER (WHERE m.amount > 0)::int AS count FROM moves AS m GROUP BY 1, 2, 3)
  SELECT l.section, l.source, l.purpose, l.code, l."nameVi", l."nameEn", l.amount, l.count FROM (
    ${standing('opening', '< $3')}
    UNION ALL
    SELECT $1::int AS province_id, CASE a.kind WHEN 'income' THEN 'income' WHEN 'expenditure' THEN 'expenditure' WHEN 'balance' THEN 'opening' ELSE 'other' END, h.source, p.name, a.code, a.name_vi, a.name_en,
      a.position, CASE a.kind WHEN 'expenditure' THEN h.amount ELSE -h.amount END, CASE WHEN a.code IN ${COUNTED} THEN h.count END
    FROM sums AS h JOIN ledger_account AS a ON a.key = h.account_key
    LEFT JOIN fund_purpose AS p ON p.province_id = $1 AND p.key = h.purpose_key WHERE h.amount <> 0
    UNION ALL
    ${standing('closing', '<= $4')}) AS l
  ORDER BY array_position(ARRAY['opening', 'income', 'expenditure', 'other', 'closing'], l.section),
    array_position(ARRAY['central_budget', 'province_budget', 'commune_budget', 'association', 'contribution'], l.source), l.purpose COLLATE "vi-x-icu" NULLS FIRST,
    l.at, l.code`;

/** SQL over `donation AS t` and its campaign `c`: it is of the fund, or of none alone. */
const GOODS_OF_FUND = `t.province_id = $1 AND t.books_key = $5 AND t.kind <> 'money' AND t.withdrawn_on IS NULL AND t.day BETWEEN $3 AND $4
   AND (c.key IS NULL OR c.fund_key = $2)`;
const CAMPAIGN = 'LEFT JOIN campaign AS c ON c.province_id = t.province_id AND c.key = t.campaign_key';
const WHAT = `coalesce(i.name, t.what, '')`;
const ITEM = 'LEFT JOIN stock_item AS i ON i.province_id = t.province_id AND i.key = t.item_key';

/** Goods and labour, and what of goods was handed out in these days. */
export const GOODS = `
  SELECT g.kind, g.what, g.unit, g."isShared", sum(g.hundredths)::bigint AS hundredths, sum(g.handed)::bigint AS "handedOut" FROM (
    SELECT t.province_id, t.kind, ${WHAT} AS what, t.unit, c.key IS NULL AS "isShared", t.hundredths, 0 AS handed FROM donation AS t ${CAMPAIGN} ${ITEM} WHERE ${GOODS_OF_FUND}
    UNION ALL
    SELECT i.province_id, 'goods', i.name, i.unit, i.campaign_key IS NULL, 0, -m.hundredths
    FROM stock_item AS i LEFT JOIN campaign AS c ON c.province_id = i.province_id AND c.key = i.campaign_key
    JOIN stock_move AS m ON m.province_id = i.province_id AND m.item_key = i.key AND m.donation_key IS NULL AND m.handover_key IS NULL AND m.day BETWEEN $3 AND $4
    WHERE i.province_id = $1 AND i.organisation_key = (SELECT b.organisation_key FROM account_books AS b WHERE b.province_id = $1 AND b.key = $5)
      AND (i.campaign_key IS NULL OR c.fund_key = $2)) AS g
  GROUP BY g.kind, g.what, g.unit, g."isShared" HAVING sum(g.hundredths) <> 0 OR sum(g.handed) <> 0
  ORDER BY g."isShared", g.kind, g.what COLLATE "vi-x-icu", g.unit`;

/** SQL: of these days no voucher takes `v` back. */
const STANDS = `v.kind <> 'reversal' AND NOT EXISTS (SELECT 1 FROM voucher AS r WHERE r.province_id = v.province_id AND r.reverses_key = v.key AND r.day <= $4)`;

/** SQL: whoever is the counterparty `y` has asked, of anything that they gave or promised, not to be named. */
export const HIDES = `(EXISTS (SELECT 1 FROM donation AS d WHERE d.province_id = y.province_id AND d.counterparty_key = y.key AND d.is_anonymous)
      OR EXISTS (SELECT 1 FROM pledge AS d WHERE d.province_id = y.province_id AND d.counterparty_key = y.key AND d.is_anonymous))`;

/** SQL over the entries `e` of a voucher `v`: it was taken back after these days, and its counterparty `y` gave nothing like it, so that they may have paid for others. */
const MADE_ANEW = `(EXISTS (SELECT 1 FROM voucher AS r WHERE r.province_id = v.province_id AND r.reverses_key = v.key)
      AND NOT EXISTS (SELECT 1 FROM donation AS d WHERE d.province_id = y.province_id AND d.counterparty_key = y.key AND d.kind = 'money' AND d.amount = -sum(e.amount)))`;

/**
 * Whatever was given to the fund: donations whose receipt was posted in these days, money that the books took in without a donation, goods and labour. Of money
 * without a donation nobody was asked whether they are named, so persons are not, nor who hides elsewhere. A gift that was received anew names its last receipt alone, so that the first one stands without a donation.
 */
const GIFTS = `gifts AS (
    SELECT t.province_id, t.key AS donation_key, CASE WHEN t.is_anonymous THEN NULL ELSE t.counterparty_key END AS counterparty_key, t.amount, NULL AS kind, NULL AS what, NULL AS unit,
      0 AS hundredths, false AS "isShared"
    FROM donation AS t JOIN voucher AS v ON v.province_id = t.province_id AND v.key = t.receipt_key AND v.day BETWEEN $3 AND $4 ${CAMPAIGN}
    WHERE t.province_id = $1 AND t.books_key = $5 AND t.kind = 'money' AND t.withdrawn_on IS NULL AND ${STANDS}
      AND $2 = coalesce(c.fund_key, (SELECT h.fund_key FROM ledger_entry AS e JOIN holding AS h ON h.province_id = e.province_id AND h.key = e.holding_key
        WHERE e.province_id = v.province_id AND e.voucher_key = v.key AND e.place_key IS NULL AND h.purpose_key IS NULL ORDER BY e.position LIMIT 1))
    UNION ALL
    SELECT h.province_id, NULL, CASE WHEN y.kind = 'person' OR ${HIDES} OR ${MADE_ANEW} THEN NULL ELSE y.key END, -sum(e.amount), NULL, NULL, NULL, 0, false
    FROM ${ENTRIES} LEFT JOIN counterparty AS y ON y.province_id = v.province_id AND y.key = v.counterparty_key
    WHERE ${OF_FUND} AND a.code = 'income.contribution' AND ${STANDS}
      AND NOT EXISTS (SELECT 1 FROM donation AS t WHERE t.province_id = v.province_id AND t.receipt_key = v.key)
    GROUP BY h.province_id, v.province_id, v.key, y.province_id, y.key, y.kind HAVING sum(e.amount) < 0
    UNION ALL
    SELECT t.province_id, t.key, CASE WHEN t.is_anonymous THEN NULL ELSE t.counterparty_key END, 0, t.kind, ${WHAT}, t.unit, t.hundredths, c.key IS NULL
    FROM donation AS t ${CAMPAIGN} ${ITEM} WHERE ${GOODS_OF_FUND})`;

/** Persons among those who are not unnamed, by their counterparties. */
export const GIVING_PEOPLE = `WITH ${GIFTS}
  SELECT DISTINCT y.key AS "counterpartyKey", y.person_key AS "personKey", p.erased_at IS NOT NULL AS "isErased"
  FROM gifts AS g JOIN counterparty AS y ON y.province_id = $1 AND y.key = g.counterparty_key JOIN person AS p ON p.key = y.person_key`;

/** What was given in money, what of it by how many who are named, and how many gifts nobody is named for; `$6` counterparties that are not. */
export const GIVEN = `WITH ${GIFTS}
  SELECT coalesce(sum(g.amount), 0)::bigint AS given, coalesce(sum(g.amount) FILTER (WHERE n.is_named), 0)::bigint AS "namedAmount",
    count(DISTINCT g.counterparty_key) FILTER (WHERE n.is_named)::int AS "namedGivers", count(*) FILTER (WHERE NOT n.is_named)::int AS "unnamedGifts"
  FROM gifts AS g CROSS JOIN LATERAL (SELECT g.counterparty_key IS NOT NULL AND g.counterparty_key <> ALL($6::uuid[]) AS is_named) AS n`;

/**
 * Givers in their order, whoever gave most money first; `$6` counterparties that are left out. With the donations that they are counted by: whoever gave something
 * without one, by all of theirs, so that a later wish counts for it, too.
 */
export const GIVERS = `WITH ${GIFTS},
  named AS (SELECT g.* FROM gifts AS g WHERE g.counterparty_key IS NOT NULL AND g.counterparty_key <> ALL($6::uuid[])),
  goods AS (
    SELECT n.counterparty_key, n.kind, n.what, n.unit, n."isShared", sum(n.hundredths) AS hundredths FROM named AS n WHERE n.kind IS NOT NULL GROUP BY 1, 2, 3, 4, 5),
  given AS (
    SELECT n.counterparty_key AS key, sum(n.amount)::bigint AS amount, CASE WHEN bool_or(n.donation_key IS NULL)
        THEN ARRAY(SELECT d.key FROM donation AS d WHERE d.province_id = $1 AND d.counterparty_key = n.counterparty_key ORDER BY d.key) ELSE array_agg(n.donation_key) END AS donations
    FROM named AS n GROUP BY 1)
  SELECT row_number() OVER (ORDER BY g.amount DESC, g.key)::int AS position, g.key AS counterparty_key, g.amount,
    coalesce((SELECT jsonb_agg(jsonb_build_object('kind', o.kind, 'what', o.what, 'unit', o.unit, 'hundredths', o.hundredths, 'isShared', o."isShared")
      ORDER BY o.what COLLATE "vi-x-icu", o.unit) FROM goods AS o WHERE o.counterparty_key = g.key), '[]'::jsonb) AS goods, g.donations AS donation_keys
  FROM given AS g`;

/**
 * What was granted, each once; a shop that was paid is granted nothing. Scholarships are of people, whoever was paid for them, and so are rewards that the books keep
 * as open: whoever fetches the money for many is granted none of it.
 */
export const GRANTS = `
  SELECT row_number() OVER (ORDER BY g.day, g.paid, g.code)::int AS position, substr(g.code, 13) AS kind,
    substr(encode(sha256(convert_to(concat_ws('/', $2::text, g.paid, g.code, $3::text), 'UTF8')), 'hex'), 1, 20) AS reference, g.day, g.amount, g.party_key
  FROM (
    SELECT a.code, ${PAID} AS paid, min(coalesce(o.day, e.day)) AS day, sum(e.amount)::bigint AS amount,
      CASE WHEN a.code = 'expenditure.scholarship' THEN NULL ELSE min(y.party_key) END AS party_key,
      bool_or(y.kind = 'body' AND a.code <> 'expenditure.scholarship') OR bool_or(y.key IS NULL AND a.code = 'expenditure.support') AS is_left_out
    FROM ${ENTRIES} LEFT JOIN open_item AS o ON o.province_id = e.province_id AND o.key = e.open_item_key
    LEFT JOIN counterparty AS y ON y.province_id = v.province_id AND y.key = CASE WHEN o.kind = 'reward' THEN o.counterparty_key ELSE coalesce(o.counterparty_key, v.counterparty_key) END
    WHERE ${OF_FUND} AND a.code IN (${GRANTING.map((code) => `'${code}'`).join(', ')}) GROUP BY a.code, 2) AS g
  WHERE g.amount > 0 AND g.is_left_out IS NOT TRUE`;

/** Campaigns of a year that a publication tells; how many more there are stands beside them. */
export const MOST_CAMPAIGNS = 200;

const ALL_CAMPAIGNS = `
  SELECT c.name, c.content, c.aim, c.beneficiaries, c.activities, c.estimate, c.approved_on AS "approvedOn",
    CASE WHEN c.posted_on <= $4 THEN c.posted_on END AS "postedOn", CASE WHEN c.posted_on <= $4 THEN c.posted_at END AS "postedAt",
    CASE WHEN c.result_on <= $6 THEN c.result_on END AS "resultOn", CASE WHEN c.result_on <= $6 THEN c.result END AS result,
    m.received, m.used, m."receivedInAll", m."usedInAll"
  FROM campaign AS c CROSS JOIN LATERAL (
    SELECT coalesce(sum(-e.amount) FILTER (WHERE a.kind = 'income' AND e.day >= $3), 0)::bigint AS received,
      coalesce(sum(e.amount) FILTER (WHERE a.kind = 'expenditure' AND e.day >= $3), 0)::bigint AS used,
      coalesce(sum(-e.amount) FILTER (WHERE a.kind = 'income'), 0)::bigint AS "receivedInAll",
      coalesce(sum(e.amount) FILTER (WHERE a.kind = 'expenditure'), 0)::bigint AS "usedInAll"
    FROM holding AS h JOIN ledger_entry AS e ON e.province_id = h.province_id AND e.holding_key = h.key AND e.day <= $4
    JOIN ledger_account AS a ON a.key = e.account_key
    WHERE h.province_id = c.province_id AND h.fund_key = c.fund_key AND h.purpose_key = c.purpose_key) AS m
  WHERE c.province_id = $1 AND c.fund_key = $2 AND c.books_key = $5 AND c.approved_on <= $4
    AND (c.approved_on >= $3 OR c.posted_on >= $3 OR c.result_on >= $3 OR m.received <> 0 OR m.used <> 0
      OR c.state IN ('approved', 'posted') AND (c.ends_on IS NULL OR c.ends_on >= $3))`;

/** Campaigns that asked or used something in these days. */
export const CAMPAIGNS = `${ALL_CAMPAIGNS} ORDER BY c.approved_on, c.key LIMIT ${MOST_CAMPAIGNS}`;

/** How many they are, however many are told. */
export const CAMPAIGN_COUNT = `SELECT count(*)::int AS count FROM (${ALL_CAMPAIGNS}) AS c`;
