import { undeclared } from "./html-colours.ts";

/** What a style attribute or a rule says about whether and how something is seen; -1 (or undeclared) where it says nothing. */
export class InlineStyle {
	displayNone = false;
	/** display is given and is not none: shows what a rule hides. */
	displayed = false;
	/** 0 hidden, 1 visible. */
	visibility = -1;
	/** Pixels. */
	fontSize = -1;
	/** Times the size around it (em, %). */
	fontScale = -1;
	colour = undeclared;
	background = undeclared;
	opacityZero = false;
	offScreen = false;
	/** Pixels, as are the three below. */
	width = -1;
	height = -1;
	maxWidth = -1;
	maxHeight = -1;
	overflowHidden = false;
	textIndentOut = false;
	padding = false;
	border = false;
	rounded = false;
	preserveSpace = false;

	reset(): void {
		this.displayNone = this.displayed = this.opacityZero = this.offScreen = this.overflowHidden = this.textIndentOut = false;
		this.padding = this.border = this.rounded = this.preserveSpace = false;
		this.visibility = this.fontSize = this.fontScale = this.width = this.height = this.maxWidth = this.maxHeight = -1;
		this.colour = this.background = undeclared;
	}

	/** Lays a rule of a style sheet under what is there: only what is still undeclared is taken. */
	layUnder(rule: InlineStyle): void {
		if (!this.displayed && !this.displayNone) {
			this.displayNone = rule.displayNone;
			this.displayed = rule.displayed;
		}
		if (this.visibility === -1) this.visibility = rule.visibility;
		if (this.fontSize === -1 && this.fontScale === -1) {
			this.fontSize = rule.fontSize;
			this.fontScale = rule.fontScale;
		}
		if (this.colour === undeclared) this.colour = rule.colour;
		if (this.background === undeclared) this.background = rule.background;
		if (this.width === -1) this.width = rule.width;
		if (this.height === -1) this.height = rule.height;
		if (this.maxWidth === -1) this.maxWidth = rule.maxWidth;
		if (this.maxHeight === -1) this.maxHeight = rule.maxHeight;
		this.opacityZero ||= rule.opacityZero;
		this.offScreen ||= rule.offScreen;
		this.overflowHidden ||= rule.overflowHidden;
		this.textIndentOut ||= rule.textIndentOut;
		this.padding ||= rule.padding;
		this.border ||= rule.border;
		this.rounded ||= rule.rounded;
		this.preserveSpace ||= rule.preserveSpace;
	}

	/** Says nothing that the reader asks for; such a rule need not be kept. */
	get silent(): boolean {
		return !(
			this.displayNone ||
			this.displayed ||
			this.opacityZero ||
			this.offScreen ||
			this.overflowHidden ||
			this.textIndentOut ||
			this.padding ||
			this.border ||
			this.rounded ||
			this.preserveSpace ||
			this.visibility !== -1 ||
			this.fontSize !== -1 ||
			this.fontScale !== -1 ||
			this.colour !== undeclared ||
			this.background !== undeclared ||
			this.width !== -1 ||
			this.height !== -1 ||
			this.maxWidth !== -1 ||
			this.maxHeight !== -1
		);
	}
}
