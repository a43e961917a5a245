/** Points that are looked at side by side. */
export const lanes = 16;

/** All bits set for those of sixteen points that differ from others by more than so many levels. */
export function fartherThan(levels: i32, here: v128, other: v128): v128 {
	const difference = v128.or(i8x16.sub_sat_u(here, other), i8x16.sub_sat_u(other, here));
	return i8x16.gt_u(difference, i8x16.splat(<i8>levels));
}
