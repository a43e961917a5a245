/**
 * What MISP takes in (draft-dulaunoy-misp-core-format, section 2). Numbers that only mean something within one instance are "0" and
 * are given anew by the instance that takes it in.
 */
export interface MispEvent {
	readonly uuid: string;
	readonly id: "0";
	readonly org_id: "0";
	readonly orgc_id: "0";
	/** Who holds the event, and who made it. */
	readonly Org: MispOrganization;
	readonly Orgc: MispOrganization;
	readonly info: string;
	/** "2024-03-07", when it occurred. */
	readonly date: string;
	/** Seconds since 1970. */
	readonly timestamp: string;
	readonly published: false;
	readonly publish_timestamp: "0";
	/** 1 high to 3 low, 4 undefined. */
	readonly threat_level_id: "1" | "2" | "3" | "4";
	/** 0 initial, 1 ongoing, 2 complete. */
	readonly analysis: "2";
	/** 0: this organization only, until somebody decides otherwise. */
	readonly distribution: "0";
	readonly sharing_group_id: "0";
	readonly attribute_count: string;
	readonly Attribute: readonly MispAttribute[];
	readonly Object: readonly MispObject[];
	readonly Tag: readonly { readonly name: string; readonly exportable: true }[];
}

export interface MispOrganization {
	readonly id: "0";
	readonly name: string;
	readonly uuid: string;
}

export interface MispAttribute {
	readonly uuid: string;
	readonly id: "0";
	readonly event_id: "0";
	readonly type: string;
	readonly category: string;
	readonly value: string;
	/** Fit for blocking without a person looking at it. */
	readonly to_ids: boolean;
	readonly comment: string;
	readonly timestamp: string;
	/** 5: as the event. */
	readonly distribution: "5";
	readonly sharing_group_id: "0";
	readonly deleted: false;
	readonly first_seen?: string;
	readonly last_seen?: string;
	readonly object_id?: "0";
	readonly object_relation?: string;
}

export interface MispObject {
	readonly uuid: string;
	readonly id: "0";
	readonly event_id: "0";
	readonly name: "email";
	readonly "meta-category": "network";
	readonly description: string;
	readonly template_uuid: string;
	readonly template_version: string;
	readonly comment: string;
	readonly timestamp: string;
	readonly distribution: "5";
	readonly sharing_group_id: "0";
	readonly deleted: false;
	readonly first_seen?: string;
	readonly last_seen?: string;
	readonly Attribute: readonly MispAttribute[];
	readonly ObjectReference: readonly MispReference[];
}

export interface MispReference {
	readonly uuid: string;
	readonly id: "0";
	readonly event_id: "0";
	readonly object_id: "0";
	readonly object_uuid: string;
	readonly referenced_uuid: string;
	/** 0 an attribute, 1 an object. */
	readonly referenced_type: "0" | "1";
	readonly relationship_type: string;
	readonly comment: string;
	readonly timestamp: string;
	readonly deleted: false;
}
