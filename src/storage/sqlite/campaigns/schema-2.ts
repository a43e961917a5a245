/**
 * Campaigns say of which lists values were left out. Until then a list held sixteen values, that of the files twenty-four, and nothing told
 * whether there had been more: a full one counts as cut.
 */
export const schema2 = `
UPDATE campaigns SET json = json_set(json, '$.incomplete', (
	SELECT json_group_array(list.key) FROM json_each(campaigns.json) list
	WHERE list.type = 'array' AND list.key NOT IN ('days', 'hours')
		AND json_array_length(list.value) >= CASE list.key WHEN 'attachments' THEN 24 ELSE 16 END
));
`;
