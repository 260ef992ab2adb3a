// Made by tools/generate.ts: change engine/schema and run `npm run generate`.
// \0rolldown/runtime.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
Object.defineProperty(exports, "__esModule", { value: true });
function ucs2length(str) {
const len = str.length;
let length = 0;
let pos = 0;
let value;
while (pos < len) {
length++;
value = str.charCodeAt(pos++);
if (value >= 55296 && value <= 56319 && pos < len) {
value = str.charCodeAt(pos);
if ((value & 64512) === 56320) pos++;
}
}
return length;
}
exports.default = ucs2length;
ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));
// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
module.exports = function equal(a, b) {
if (a === b) return true;
if (a && b && typeof a == "object" && typeof b == "object") {
if (a.constructor !== b.constructor) return false;
var length, i, keys;
if (Array.isArray(a)) {
length = a.length;
if (length != b.length) return false;
for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return false;
return true;
}
if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
keys = Object.keys(a);
length = keys.length;
if (length !== Object.keys(b).length) return false;
for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
for (i = length; i-- !== 0;) {
var key = keys[i];
if (!equal(a[key], b[key])) return false;
}
return true;
}
return a !== a && b !== b;
};
}));
// node_modules/ajv/dist/runtime/equal.js
var require_equal = /* @__PURE__ */ __commonJSMin(((exports) => {
Object.defineProperty(exports, "__esModule", { value: true });
const equal = require_fast_deep_equal();
equal.code = "require(\"ajv/dist/runtime/equal\").default";
exports.default = equal;
}));
// validators
const validateProgram = validate52;
const schema19 = {
"type": "object",
"required": [
"id",
"name",
"version",
"currency",
"lifecycle",
"rewards"
],
"properties": {
"$schema": { "type": "string" },
"id": { "$ref": "#/$defs/d1" },
"name": { "$ref": "#/$defs/d2" },
"version": {
"type": "integer",
"minimum": 1,
"maximum": 1e6
},
"changes": { "$ref": "#/$defs/d3" },
"currency": {
"type": "string",
"pattern": "^[A-Z]{3}$"
},
"timezone": { "$ref": "#/$defs/d4" },
"timezoneRule": {
"type": "string",
"minLength": 3,
"maxLength": 100
},
"locale": { "$ref": "#/$defs/d5" },
"from": { "$ref": "#/$defs/d6" },
"until": { "$ref": "#/$defs/d6" },
"terms": {
"type": "object",
"required": [
"version",
"url",
"neededFor"
],
"properties": {
"version": { "$ref": "#/$defs/d4" },
"url": { "$ref": "#/$defs/d7" },
"neededFor": { "$ref": "#/$defs/d8" }
},
"additionalProperties": false
},
"roles": {
"type": "array",
"items": { "$ref": "#/$defs/d1" },
"minItems": 1,
"maxItems": 50,
"uniqueItems": true
},
"fields": {
"type": "object",
"properties": {
"advocate": { "$ref": "#/$defs/d9" },
"invitee": { "$ref": "#/$defs/d9" }
},
"additionalProperties": false
},
"sensitive": { "$ref": "#/$defs/d14" },
"page": {
"type": "object",
"properties": {
"headline": { "$ref": "#/$defs/d15" },
"idealLead": { "$ref": "#/$defs/d15" },
"howWeReachOut": { "$ref": "#/$defs/d15" },
"howYouAreRewarded": { "$ref": "#/$defs/d15" },
"faq": {
"type": "array",
"items": {
"type": "object",
"required": ["question", "answer"],
"properties": {
"question": { "$ref": "#/$defs/d15" },
"answer": { "$ref": "#/$defs/d15" }
},
"additionalProperties": false
},
"maxItems": 50
},
"url": { "$ref": "#/$defs/d7" }
},
"additionalProperties": false
},
"enrol": {
"type": "array",
"items": {
"type": "object",
"required": [
"on",
"who",
"role"
],
"properties": {
"on": { "$ref": "#/$defs/d17" },
"who": { "$ref": "#/$defs/d19" },
"role": { "$ref": "#/$defs/d1" }
},
"additionalProperties": false
},
"maxItems": 20
},
"attribution": {
"type": "object",
"properties": {
"winner": { "$ref": "#/$defs/d20" },
"window": { "$ref": "#/$defs/d21" },
"match": {
"type": "array",
"items": { "$ref": "#/$defs/d22" },
"minItems": 1,
"maxItems": 6,
"uniqueItems": true
},
"lateWithin": { "$ref": "#/$defs/d21" }
},
"additionalProperties": false
},
"lists": {
"type": "object",
"propertyNames": {
"type": "string",
"pattern": "^[A-Za-z][A-Za-z0-9_]{0,63}$"
},
"additionalProperties": {
"type": "array",
"items": { "type": ["string", "number"] },
"maxItems": 1e4
}
},
"conditions": {
"type": "object",
"propertyNames": {
"type": "string",
"pattern": "^[A-Za-z][A-Za-z0-9_-]{0,63}$"
},
"additionalProperties": { "$ref": "#/$defs/d23" }
},
"lifecycle": {
"type": "object",
"required": [
"initial",
"stages",
"transitions"
],
"properties": {
"initial": { "$ref": "#/$defs/d4" },
"lateness": { "$ref": "#/$defs/d21" },
"stages": {
"type": "array",
"items": {
"type": "object",
"required": ["id"],
"properties": {
"id": { "$ref": "#/$defs/d1" },
"label": { "$ref": "#/$defs/d13" },
"qualifies": { "type": "boolean" },
"undoes": { "type": "boolean" },
"final": { "type": "boolean" },
"stuckAfter": { "$ref": "#/$defs/d21" }
},
"additionalProperties": false
},
"minItems": 1,
"maxItems": 100
},
"transitions": {
"type": "array",
"items": {
"type": "object",
"required": ["on", "to"],
"properties": {
"on": {
"type": ["string", "object"],
"if": { "type": "string" },
"then": { "$ref": "#/$defs/d24" },
"else": {
"type": "object",
"required": ["after"],
"properties": {
"after": { "$ref": "#/$defs/d21" },
"since": { "$ref": "#/$defs/d4" }
},
"additionalProperties": false
}
},
"from": { "$ref": "#/$defs/d18" },
"to": { "$ref": "#/$defs/d4" },
"when": { "$ref": "#/$defs/d23" }
},
"additionalProperties": false
},
"maxItems": 500
}
},
"additionalProperties": false
},
"eligibility": {
"type": "array",
"items": {
"type": "object",
"required": [
"id",
"then",
"when"
],
"properties": {
"id": { "$ref": "#/$defs/d1" },
"label": { "$ref": "#/$defs/d2" },
"then": { "$ref": "#/$defs/d25" },
"when": { "$ref": "#/$defs/d23" },
"reason": { "$ref": "#/$defs/d13" },
"ifUnknown": { "$ref": "#/$defs/d26" },
"review": {
"type": "object",
"required": ["within", "otherwise"],
"properties": {
"within": { "$ref": "#/$defs/d21" },
"otherwise": { "$ref": "#/$defs/d27" }
},
"additionalProperties": false
}
},
"additionalProperties": false
},
"maxItems": 200
},
"rewards": {
"type": "array",
"items": {
"type": "object",
"required": [
"id",
"to",
"on",
"give"
],
"properties": {
"id": { "$ref": "#/$defs/d1" },
"label": { "$ref": "#/$defs/d13" },
"to": { "$ref": "#/$defs/d28" },
"on": { "$ref": "#/$defs/d29" },
"when": { "$ref": "#/$defs/d23" },
"give": {
"type": "object",
"required": ["kind"],
"discriminator": { "propertyName": "kind" },
"oneOf": [
{
"type": "object",
"required": ["kind"],
"properties": {
"kind": {
"type": "string",
"const": "cash"
},
"amountMinor": { "$ref": "#/$defs/d30" },
"percent": { "$ref": "#/$defs/d31" },
"of": { "$ref": "#/$defs/d32" },
"tiers": { "$ref": "#/$defs/d33" }
},
"additionalProperties": false
},
{
"type": "object",
"required": ["kind"],
"properties": {
"kind": {
"type": "string",
"const": "credit"
},
"amountMinor": { "$ref": "#/$defs/d30" },
"percent": { "$ref": "#/$defs/d31" },
"of": { "$ref": "#/$defs/d32" },
"tiers": { "$ref": "#/$defs/d33" }
},
"additionalProperties": false
},
{
"type": "object",
"required": ["kind", "amount"],
"properties": {
"kind": {
"type": "string",
"const": "points"
},
"amount": { "$ref": "#/$defs/d30" }
},
"additionalProperties": false
},
{
"type": "object",
"required": ["kind", "code"],
"properties": {
"kind": {
"type": "string",
"const": "coupon"
},
"code": { "$ref": "#/$defs/d13" },
"percent": { "$ref": "#/$defs/d31" },
"amountMinor": { "$ref": "#/$defs/d30" },
"worthMinor": { "$ref": "#/$defs/d30" }
},
"additionalProperties": false
},
{
"type": "object",
"required": ["kind"],
"properties": {
"kind": {
"type": "string",
"const": "discount"
},
"percent": { "$ref": "#/$defs/d31" },
"amountMinor": { "$ref": "#/$defs/d30" },
"worthMinor": { "$ref": "#/$defs/d30" }
},
"additionalProperties": false
},
{
"type": "object",
"required": ["kind", "item"],
"properties": {
"kind": {
"type": "string",
"const": "gift"
},
"item": { "$ref": "#/$defs/d1" },
"worthMinor": { "$ref": "#/$defs/d30" }
},
"additionalProperties": false
},
{
"type": "object",
"required": ["kind", "months"],
"properties": {
"kind": {
"type": "string",
"const": "freeMonths"
},
"months": {
"type": "integer",
"minimum": 1,
"maximum": 120
},
"worthMinor": { "$ref": "#/$defs/d30" }
},
"additionalProperties": false
},
{
"type": "object",
"required": ["kind", "name"],
"properties": {
"kind": {
"type": "string",
"const": "custom"
},
"name": { "$ref": "#/$defs/d2" },
"worthMinor": { "$ref": "#/$defs/d30" }
},
"additionalProperties": false
}
]
},
"oncePer": { "$ref": "#/$defs/d37" },
"times": {
"type": "integer",
"minimum": 1,
"maximum": 1e3
},
"for": { "$ref": "#/$defs/d21" },
"hold": { "$ref": "#/$defs/d21" },
"approval": { "$ref": "#/$defs/d38" },
"limits": {
"type": "array",
"items": {
"type": "object",
"required": ["per", "period"],
"properties": {
"maxCount": {
"type": "integer",
"minimum": 1,
"maximum": 1e9
},
"maxAmount": { "$ref": "#/$defs/d30" },
"per": { "$ref": "#/$defs/d39" },
"period": { "$ref": "#/$defs/d40" },
"over": { "$ref": "#/$defs/d41" }
},
"additionalProperties": false
},
"maxItems": 20
},
"reverse": {
"type": "array",
"items": {
"type": "object",
"required": ["on"],
"properties": {
"on": { "$ref": "#/$defs/d29" },
"within": { "$ref": "#/$defs/d21" },
"part": { "$ref": "#/$defs/d42" }
},
"additionalProperties": false
},
"maxItems": 20
}
},
"additionalProperties": false
},
"maxItems": 1200
},
"exclusive": {
"type": "array",
"items": {
"type": "object",
"required": ["among", "winner"],
"properties": {
"among": {
"type": "array",
"items": { "$ref": "#/$defs/d1" },
"minItems": 2,
"maxItems": 100,
"uniqueItems": true
},
"winner": { "$ref": "#/$defs/d43" }
},
"additionalProperties": false
},
"maxItems": 100
},
"messages": {
"type": "array",
"items": {
"type": "object",
"required": [
"id",
"to",
"via",
"text"
],
"properties": {
"id": { "$ref": "#/$defs/d1" },
"to": { "$ref": "#/$defs/d44" },
"via": {
"type": "array",
"items": { "$ref": "#/$defs/d45" },
"minItems": 1,
"maxItems": 3,
"uniqueItems": true
},
"on": { "$ref": "#/$defs/d29" },
"when": { "$ref": "#/$defs/d23" },
"text": {
"type": "object",
"minProperties": 1,
"propertyNames": { "$ref": "#/$defs/d5" },
"additionalProperties": {
"type": "object",
"required": ["body"],
"properties": {
"subject": { "$ref": "#/$defs/d2" },
"body": { "$ref": "#/$defs/d16" }
},
"additionalProperties": false
}
}
},
"additionalProperties": false
},
"maxItems": 500
},
"actions": {
"type": "array",
"items": {
"type": "object",
"required": [
"on",
"do",
"with"
],
"properties": {
"on": { "$ref": "#/$defs/d29" },
"when": { "$ref": "#/$defs/d23" },
"do": {
"type": "string",
"pattern": "^[a-z][A-Za-z0-9-]*\\.[a-z][A-Za-z0-9]*$",
"maxLength": 100
},
"with": {
"type": "object",
"propertyNames": { "$ref": "#/$defs/d2" },
"additionalProperties": {}
}
},
"additionalProperties": false
},
"maxItems": 500
},
"connections": {
"type": "object",
"propertyNames": {
"type": "string",
"pattern": "^[a-z][A-Za-z0-9-]{0,63}$"
},
"additionalProperties": {
"type": "object",
"required": [
"object",
"field",
"stages"
],
"properties": {
"object": { "$ref": "#/$defs/d13" },
"field": { "$ref": "#/$defs/d13" },
"stages": {
"type": "object",
"minProperties": 1,
"propertyNames": { "$ref": "#/$defs/d2" },
"additionalProperties": { "$ref": "#/$defs/d4" }
}
},
"additionalProperties": false
}
},
"tests": {
"type": "array",
"items": {
"type": "object",
"required": [
"it",
"given",
"expect"
],
"properties": {
"it": { "$ref": "#/$defs/d2" },
"given": {
"type": "array",
"items": {
"type": "object",
"required": [
"id",
"type",
"at",
"who"
],
"properties": {
"id": { "type": "string" },
"type": { "$ref": "#/$defs/d24" },
"at": { "type": "string" },
"who": {
"type": "object",
"propertyNames": { "$ref": "#/$defs/d2" },
"additionalProperties": { "type": "string" }
}
},
"additionalProperties": true
},
"minItems": 1,
"maxItems": 1e3
},
"expect": {
"type": "object",
"properties": {
"stage": { "$ref": "#/$defs/d4" },
"verdict": { "$ref": "#/$defs/d46" },
"outcome": { "$ref": "#/$defs/d47" },
"rewards": {
"type": "object",
"propertyNames": { "$ref": "#/$defs/d2" },
"additionalProperties": {
"type": ["integer", "object"],
"properties": {
"amountMinor": { "type": "integer" },
"amount": { "type": "integer" },
"state": { "$ref": "#/$defs/d48" },
"until": { "type": "string" }
},
"additionalProperties": false,
"minimum": 0
}
}
},
"additionalProperties": false
}
},
"additionalProperties": false
},
"maxItems": 500
}
},
"additionalProperties": false,
"$defs": {
"Condition": {},
"d1": {
"type": "string",
"pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"
},
"d2": {
"type": "string",
"minLength": 1,
"maxLength": 200
},
"d3": {
"type": "string",
"enum": ["pin", "switch"]
},
"d4": {
"type": "string",
"minLength": 1,
"maxLength": 64
},
"d5": {
"type": "string",
"pattern": "^[a-z]{2}(-[A-Z]{2})?$"
},
"d6": {
"type": "string",
"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3})?Z)?$"
},
"d7": {
"type": "string",
"pattern": "^https://[^\\s]+$",
"maxLength": 2e3
},
"d8": {
"type": "string",
"enum": ["reward"]
},
"d10": {
"type": "string",
"pattern": "^[a-z][A-Za-z0-9]{0,63}$"
},
"d12": {
"type": "string",
"enum": [
"string",
"number",
"boolean"
]
},
"d13": {
"type": "string",
"minLength": 1,
"maxLength": 100
},
"d11": {
"type": "object",
"required": ["type", "label"],
"properties": {
"type": { "$ref": "#/$defs/d12" },
"label": { "$ref": "#/$defs/d13" },
"personal": { "type": "boolean" }
},
"additionalProperties": false
},
"d9": {
"type": "object",
"maxProperties": 200,
"propertyNames": { "$ref": "#/$defs/d10" },
"additionalProperties": { "$ref": "#/$defs/d11" }
},
"d14": {
"type": "string",
"enum": ["health"]
},
"d16": {
"type": "string",
"minLength": 1,
"maxLength": 4e3
},
"d15": {
"type": "object",
"minProperties": 1,
"propertyNames": { "$ref": "#/$defs/d5" },
"additionalProperties": { "$ref": "#/$defs/d16" }
},
"d18": {
"type": ["string", "array"],
"minLength": 1,
"maxLength": 64,
"minItems": 1,
"maxItems": 100,
"uniqueItems": true,
"items": { "$ref": "#/$defs/d4" }
},
"d17": {
"type": "object",
"required": ["enter"],
"properties": { "enter": { "$ref": "#/$defs/d18" } },
"additionalProperties": false
},
"d19": {
"type": "string",
"enum": ["invitee"]
},
"d20": {
"type": "string",
"enum": ["first", "last"]
},
"d21": {
"type": "string",
"pattern": "^[1-9][0-9]{0,4} (minute|hour|day|week|month|year)s?$"
},
"d22": {
"type": "string",
"enum": [
"code",
"coupon",
"externalId",
"email",
"phone",
"visitorId"
]
},
"d23": { "$ref": "#/$defs/Condition" },
"d24": {
"type": "string",
"pattern": "^[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9]+)+$",
"maxLength": 100
},
"d25": {
"type": "string",
"enum": [
"reject",
"review",
"flag"
]
},
"d26": {
"type": "string",
"enum": ["review", "reject"]
},
"d27": {
"type": "string",
"enum": ["release", "reject"]
},
"d28": {
"type": "string",
"enum": ["advocate", "invitee"]
},
"d29": {
"type": ["string", "object"],
"if": { "type": "string" },
"then": { "$ref": "#/$defs/d24" },
"else": { "$ref": "#/$defs/d17" }
},
"d30": {
"type": "integer",
"minimum": 1,
"maximum": 9e11
},
"d31": {
"type": "number",
"exclusiveMinimum": 0,
"maximum": 100
},
"d32": {
"type": "object",
"required": ["fact", "path"],
"properties": {
"fact": { "$ref": "#/$defs/d4" },
"path": { "$ref": "#/$defs/d2" }
},
"additionalProperties": false
},
"d36": {
"type": "integer",
"minimum": 0
},
"d35": {
"type": "object",
"required": ["from"],
"properties": {
"from": { "$ref": "#/$defs/d36" },
"amountMinor": { "$ref": "#/$defs/d30" },
"percent": { "$ref": "#/$defs/d31" }
},
"additionalProperties": false
},
"d34": {
"type": "array",
"items": { "$ref": "#/$defs/d35" },
"minItems": 1,
"maxItems": 100
},
"d33": {
"type": "object",
"required": ["by", "steps"],
"properties": {
"by": { "$ref": "#/$defs/d32" },
"steps": { "$ref": "#/$defs/d34" }
},
"additionalProperties": false
},
"d37": {
"type": "string",
"enum": [
"referral",
"object",
"advocate",
"invitee"
]
},
"d38": {
"type": "string",
"enum": ["automatic", "manual"]
},
"d39": {
"type": "string",
"enum": [
"advocate",
"referral",
"invitee",
"program"
]
},
"d40": {
"type": "string",
"enum": [
"day",
"week",
"month",
"quarter",
"year",
"ever"
]
},
"d41": {
"type": "string",
"enum": ["cut", "refuse"]
},
"d42": {
"type": "string",
"enum": ["proportion", "whole"]
},
"d43": {
"type": "string",
"enum": ["first", "highest"]
},
"d44": {
"type": "string",
"enum": [
"advocate",
"invitee",
"staff"
]
},
"d45": {
"type": "string",
"enum": [
"email",
"sms",
"slack"
]
},
"d46": {
"type": "string",
"enum": [
"clear",
"flagged",
"review",
"rejected"
]
},
"d47": {
"type": "string",
"enum": [
"decided",
"duplicate",
"unmatched",
"refused"
]
},
"d48": {
"type": "string",
"enum": [
"held",
"available",
"fulfilled",
"rejected",
"reversed",
"refused",
"beaten"
]
}
},
"$id": "program"
};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require_ucs2length().default;
const func0 = require_equal().default;
const pattern3 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data === "string") {
if (!pattern3.test(data)) {
const err0 = {
instancePath,
schemaPath: "#/pattern",
keyword: "pattern",
params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
} else {
const err1 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data === "string") {
if (func2(data) > 200) {
const err0 = {
instancePath,
schemaPath: "#/maxLength",
keyword: "maxLength",
params: { limit: 200 }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
if (func2(data) < 1) {
const err1 = {
instancePath,
schemaPath: "#/minLength",
keyword: "minLength",
params: { limit: 1 }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
} else {
const err2 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err2];
else vErrors.push(err2);
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
const schema22 = {
"type": "string",
"enum": ["pin", "switch"]
};
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data !== "string") {
const err0 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
if (!(data === "pin" || data === "switch")) {
const err1 = {
instancePath,
schemaPath: "#/enum",
keyword: "enum",
params: { allowedValues: schema22.enum }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data === "string") {
if (func2(data) > 64) {
const err0 = {
instancePath,
schemaPath: "#/maxLength",
keyword: "maxLength",
params: { limit: 64 }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
if (func2(data) < 1) {
const err1 = {
instancePath,
schemaPath: "#/minLength",
keyword: "minLength",
params: { limit: 1 }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
} else {
const err2 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err2];
else vErrors.push(err2);
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
const pattern5 = /* @__PURE__ */ new RegExp("^[a-z]{2}(-[A-Z]{2})?$", "u");
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data === "string") {
if (!pattern5.test(data)) {
const err0 = {
instancePath,
schemaPath: "#/pattern",
keyword: "pattern",
params: { pattern: "^[a-z]{2}(-[A-Z]{2})?$" }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
} else {
const err1 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
const pattern6 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3})?Z)?$", "u");
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data === "string") {
if (!pattern6.test(data)) {
const err0 = {
instancePath,
schemaPath: "#/pattern",
keyword: "pattern",
params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3})?Z)?$" }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
} else {
const err1 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
const pattern7 = /* @__PURE__ */ new RegExp("^https://[^\\s]+$", "u");
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data === "string") {
if (func2(data) > 2e3) {
const err0 = {
instancePath,
schemaPath: "#/maxLength",
keyword: "maxLength",
params: { limit: 2e3 }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
if (!pattern7.test(data)) {
const err1 = {
instancePath,
schemaPath: "#/pattern",
keyword: "pattern",
params: { pattern: "^https://[^\\s]+$" }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
} else {
const err2 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err2];
else vErrors.push(err2);
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
const schema27 = {
"type": "string",
"enum": ["reward"]
};
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data !== "string") {
const err0 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
if (!(data === "reward")) {
const err1 = {
instancePath,
schemaPath: "#/enum",
keyword: "enum",
params: { allowedValues: schema27.enum }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
const pattern8 = /* @__PURE__ */ new RegExp("^[a-z][A-Za-z0-9]{0,63}$", "u");
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data === "string") {
if (!pattern8.test(data)) {
const err0 = {
instancePath,
schemaPath: "#/pattern",
keyword: "pattern",
params: { pattern: "^[a-z][A-Za-z0-9]{0,63}$" }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
} else {
const err1 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
const schema31 = {
"type": "string",
"enum": [
"string",
"number",
"boolean"
]
};
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data !== "string") {
const err0 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
if (!(data === "string" || data === "number" || data === "boolean")) {
const err1 = {
instancePath,
schemaPath: "#/enum",
keyword: "enum",
params: { allowedValues: schema31.enum }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data === "string") {
if (func2(data) > 100) {
const err0 = {
instancePath,
schemaPath: "#/maxLength",
keyword: "maxLength",
params: { limit: 100 }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
if (func2(data) < 1) {
const err1 = {
instancePath,
schemaPath: "#/minLength",
keyword: "minLength",
params: { limit: 1 }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
} else {
const err2 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err2];
else vErrors.push(err2);
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (data.type === void 0) {
const err0 = {
instancePath,
schemaPath: "#/required",
keyword: "required",
params: { missingProperty: "type" }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
if (data.label === void 0) {
const err1 = {
instancePath,
schemaPath: "#/required",
keyword: "required",
params: { missingProperty: "label" }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
for (const key0 in data) if (!(key0 === "type" || key0 === "label" || key0 === "personal")) {
const err2 = {
instancePath,
schemaPath: "#/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key0 }
};
if (vErrors === null) vErrors = [err2];
else vErrors.push(err2);
errors++;
}
if (data.type !== void 0) {
if (!validate76(data.type, {
instancePath: instancePath + "/type",
parentData: data,
parentDataProperty: "type",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if (data.label !== void 0) {
if (!validate78(data.label, {
instancePath: instancePath + "/label",
parentData: data,
parentDataProperty: "label",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if (data.personal !== void 0) {
if (typeof data.personal !== "boolean") {
const err3 = {
instancePath: instancePath + "/personal",
schemaPath: "#/properties/personal/type",
keyword: "type",
params: { type: "boolean" }
};
if (vErrors === null) vErrors = [err3];
else vErrors.push(err3);
errors++;
}
}
} else {
const err4 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err4];
else vErrors.push(err4);
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (Object.keys(data).length > 200) {
const err0 = {
instancePath,
schemaPath: "#/maxProperties",
keyword: "maxProperties",
params: { limit: 200 }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
for (const key0 in data) {
const _errs1 = errors;
if (!validate73(key0, {
instancePath,
parentData: data,
parentDataProperty,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
if (!(_errs1 === errors)) {
const err1 = {
instancePath,
schemaPath: "#/propertyNames",
keyword: "propertyNames",
params: { propertyName: key0 }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
}
for (const key1 in data) if (!validate75(data[key1], {
instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
parentData: data,
parentDataProperty: key1,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
} else {
const err2 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err2];
else vErrors.push(err2);
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
const schema33 = {
"type": "string",
"enum": ["health"]
};
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data !== "string") {
const err0 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
if (!(data === "health")) {
const err1 = {
instancePath,
schemaPath: "#/enum",
keyword: "enum",
params: { allowedValues: schema33.enum }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data === "string") {
if (func2(data) > 4e3) {
const err0 = {
instancePath,
schemaPath: "#/maxLength",
keyword: "maxLength",
params: { limit: 4e3 }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
if (func2(data) < 1) {
const err1 = {
instancePath,
schemaPath: "#/minLength",
keyword: "minLength",
params: { limit: 1 }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
} else {
const err2 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err2];
else vErrors.push(err2);
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (Object.keys(data).length < 1) {
const err0 = {
instancePath,
schemaPath: "#/minProperties",
keyword: "minProperties",
params: { limit: 1 }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
for (const key0 in data) {
const _errs1 = errors;
if (!validate61(key0, {
instancePath,
parentData: data,
parentDataProperty,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
if (!(_errs1 === errors)) {
const err1 = {
instancePath,
schemaPath: "#/propertyNames",
keyword: "propertyNames",
params: { propertyName: key0 }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
}
for (const key1 in data) if (!validate87(data[key1], {
instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
parentData: data,
parentDataProperty: key1,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
} else {
const err2 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err2];
else vErrors.push(err2);
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
const schema37 = {
"type": ["string", "array"],
"minLength": 1,
"maxLength": 64,
"minItems": 1,
"maxItems": 100,
"uniqueItems": true,
"items": { "$ref": "#/$defs/d4" }
};
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data !== "string" && !Array.isArray(data)) {
const err0 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: schema37.type }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
if (typeof data === "string") {
if (func2(data) > 64) {
const err1 = {
instancePath,
schemaPath: "#/maxLength",
keyword: "maxLength",
params: { limit: 64 }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
if (func2(data) < 1) {
const err2 = {
instancePath,
schemaPath: "#/minLength",
keyword: "minLength",
params: { limit: 1 }
};
if (vErrors === null) vErrors = [err2];
else vErrors.push(err2);
errors++;
}
}
if (Array.isArray(data)) {
if (data.length > 100) {
const err3 = {
instancePath,
schemaPath: "#/maxItems",
keyword: "maxItems",
params: { limit: 100 }
};
if (vErrors === null) vErrors = [err3];
else vErrors.push(err3);
errors++;
}
if (data.length < 1) {
const err4 = {
instancePath,
schemaPath: "#/minItems",
keyword: "minItems",
params: { limit: 1 }
};
if (vErrors === null) vErrors = [err4];
else vErrors.push(err4);
errors++;
}
const len0 = data.length;
for (let i0 = 0; i0 < len0; i0++) if (!validate59(data[i0], {
instancePath: instancePath + "/" + i0,
parentData: data,
parentDataProperty: i0,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
let i1 = data.length;
let j0;
if (i1 > 1) {
outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data[i1], data[j0])) {
const err5 = {
instancePath,
schemaPath: "#/uniqueItems",
keyword: "uniqueItems",
params: {
i: i1,
j: j0
}
};
if (vErrors === null) vErrors = [err5];
else vErrors.push(err5);
errors++;
break outer0;
}
}
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {
"items": true,
"dynamicProps": false,
"dynamicItems": false
};
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (data.enter === void 0) {
const err0 = {
instancePath,
schemaPath: "#/required",
keyword: "required",
params: { missingProperty: "enter" }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
for (const key0 in data) if (!(key0 === "enter")) {
const err1 = {
instancePath,
schemaPath: "#/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key0 }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
if (data.enter !== void 0) {
if (!validate97(data.enter, {
instancePath: instancePath + "/enter",
parentData: data,
parentDataProperty: "enter",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
} else {
const err2 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err2];
else vErrors.push(err2);
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
const schema38 = {
"type": "string",
"enum": ["invitee"]
};
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data !== "string") {
const err0 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
if (!(data === "invitee")) {
const err1 = {
instancePath,
schemaPath: "#/enum",
keyword: "enum",
params: { allowedValues: schema38.enum }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
const schema39 = {
"type": "string",
"enum": ["first", "last"]
};
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data !== "string") {
const err0 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
if (!(data === "first" || data === "last")) {
const err1 = {
instancePath,
schemaPath: "#/enum",
keyword: "enum",
params: { allowedValues: schema39.enum }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
const pattern9 = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,4} (minute|hour|day|week|month|year)s?$", "u");
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data === "string") {
if (!pattern9.test(data)) {
const err0 = {
instancePath,
schemaPath: "#/pattern",
keyword: "pattern",
params: { pattern: "^[1-9][0-9]{0,4} (minute|hour|day|week|month|year)s?$" }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
} else {
const err1 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
const schema41 = {
"type": "string",
"enum": [
"code",
"coupon",
"externalId",
"email",
"phone",
"visitorId"
]
};
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data !== "string") {
const err0 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
if (!(data === "code" || data === "coupon" || data === "externalId" || data === "email" || data === "phone" || data === "visitorId")) {
const err1 = {
instancePath,
schemaPath: "#/enum",
keyword: "enum",
params: { allowedValues: schema41.enum }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
validate111.errors = null;
return true;
}
validate111.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
const pattern12 = /* @__PURE__ */ new RegExp("^[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9]+)+$", "u");
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data === "string") {
if (func2(data) > 100) {
const err0 = {
instancePath,
schemaPath: "#/maxLength",
keyword: "maxLength",
params: { limit: 100 }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
if (!pattern12.test(data)) {
const err1 = {
instancePath,
schemaPath: "#/pattern",
keyword: "pattern",
params: { pattern: "^[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9]+)+$" }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
} else {
const err2 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err2];
else vErrors.push(err2);
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
const schema44 = {
"type": "string",
"enum": [
"reject",
"review",
"flag"
]
};
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data !== "string") {
const err0 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
if (!(data === "reject" || data === "review" || data === "flag")) {
const err1 = {
instancePath,
schemaPath: "#/enum",
keyword: "enum",
params: { allowedValues: schema44.enum }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
const schema45 = {
"type": "string",
"enum": ["review", "reject"]
};
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate131.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data !== "string") {
const err0 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
if (!(data === "review" || data === "reject")) {
const err1 = {
instancePath,
schemaPath: "#/enum",
keyword: "enum",
params: { allowedValues: schema45.enum }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
const schema46 = {
"type": "string",
"enum": ["release", "reject"]
};
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data !== "string") {
const err0 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
if (!(data === "release" || data === "reject")) {
const err1 = {
instancePath,
schemaPath: "#/enum",
keyword: "enum",
params: { allowedValues: schema46.enum }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
const schema47 = {
"type": "string",
"enum": ["advocate", "invitee"]
};
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate138.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data !== "string") {
const err0 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
if (!(data === "advocate" || data === "invitee")) {
const err1 = {
instancePath,
schemaPath: "#/enum",
keyword: "enum",
params: { allowedValues: schema47.enum }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
const schema48 = {
"type": ["string", "object"],
"if": { "type": "string" },
"then": { "$ref": "#/$defs/d24" },
"else": { "$ref": "#/$defs/d17" }
};
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate140.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
const err0 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: schema48.type }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if (typeof data !== "string") {
const err1 = {};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if (vErrors !== null) {
if (_errs1) vErrors.length = _errs1;
else vErrors = null;
}
let ifClause0;
if (_valid0) {
const _errs4 = errors;
if (!validate118(data, {
instancePath,
parentData,
parentDataProperty,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
} else {
const _errs5 = errors;
if (!validate96(data, {
instancePath,
parentData,
parentDataProperty,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
if (valid0) var props0 = true;
ifClause0 = "else";
}
if (!valid0) {
const err2 = {
instancePath,
schemaPath: "#/if",
keyword: "if",
params: { failingKeyword: ifClause0 }
};
if (vErrors === null) vErrors = [err2];
else vErrors.push(err2);
errors++;
}
validate140.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate140.evaluated = {
"dynamicProps": true,
"dynamicItems": false
};
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate145.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
const err0 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "integer" }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
if (typeof data == "number" && isFinite(data)) {
if (data > 9e11 || isNaN(data)) {
const err1 = {
instancePath,
schemaPath: "#/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 9e11
}
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
if (data < 1 || isNaN(data)) {
const err2 = {
instancePath,
schemaPath: "#/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 1
}
};
if (vErrors === null) vErrors = [err2];
else vErrors.push(err2);
errors++;
}
}
validate145.errors = vErrors;
return errors === 0;
}
validate145.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate147.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data == "number" && isFinite(data)) {
if (data > 100 || isNaN(data)) {
const err0 = {
instancePath,
schemaPath: "#/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 100
}
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
if (data <= 0 || isNaN(data)) {
const err1 = {
instancePath,
schemaPath: "#/exclusiveMinimum",
keyword: "exclusiveMinimum",
params: {
comparison: ">",
limit: 0
}
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
} else {
const err2 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "number" }
};
if (vErrors === null) vErrors = [err2];
else vErrors.push(err2);
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate149.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (data.fact === void 0) {
const err0 = {
instancePath,
schemaPath: "#/required",
keyword: "required",
params: { missingProperty: "fact" }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
if (data.path === void 0) {
const err1 = {
instancePath,
schemaPath: "#/required",
keyword: "required",
params: { missingProperty: "path" }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
for (const key0 in data) if (!(key0 === "fact" || key0 === "path")) {
const err2 = {
instancePath,
schemaPath: "#/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key0 }
};
if (vErrors === null) vErrors = [err2];
else vErrors.push(err2);
errors++;
}
if (data.fact !== void 0) {
if (!validate59(data.fact, {
instancePath: instancePath + "/fact",
parentData: data,
parentDataProperty: "fact",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if (data.path !== void 0) {
if (!validate55(data.path, {
instancePath: instancePath + "/path",
parentData: data,
parentDataProperty: "path",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
} else {
const err3 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err3];
else vErrors.push(err3);
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}
validate149.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate157.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
const err0 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "integer" }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
if (typeof data == "number" && isFinite(data)) {
if (data < 0 || isNaN(data)) {
const err1 = {
instancePath,
schemaPath: "#/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
}
validate157.errors = vErrors;
return errors === 0;
}
validate157.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate156.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (data.from === void 0) {
const err0 = {
instancePath,
schemaPath: "#/required",
keyword: "required",
params: { missingProperty: "from" }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
for (const key0 in data) if (!(key0 === "from" || key0 === "amountMinor" || key0 === "percent")) {
const err1 = {
instancePath,
schemaPath: "#/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key0 }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
if (data.from !== void 0) {
if (!validate157(data.from, {
instancePath: instancePath + "/from",
parentData: data,
parentDataProperty: "from",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
if (data.amountMinor !== void 0) {
if (!validate145(data.amountMinor, {
instancePath: instancePath + "/amountMinor",
parentData: data,
parentDataProperty: "amountMinor",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
if (data.percent !== void 0) {
if (!validate147(data.percent, {
instancePath: instancePath + "/percent",
parentData: data,
parentDataProperty: "percent",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
} else {
const err2 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err2];
else vErrors.push(err2);
errors++;
}
validate156.errors = vErrors;
return errors === 0;
}
validate156.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate155.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (Array.isArray(data)) {
if (data.length > 100) {
const err0 = {
instancePath,
schemaPath: "#/maxItems",
keyword: "maxItems",
params: { limit: 100 }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
if (data.length < 1) {
const err1 = {
instancePath,
schemaPath: "#/minItems",
keyword: "minItems",
params: { limit: 1 }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
const len0 = data.length;
for (let i0 = 0; i0 < len0; i0++) if (!validate156(data[i0], {
instancePath: instancePath + "/" + i0,
parentData: data,
parentDataProperty: i0,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
} else {
const err2 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "array" }
};
if (vErrors === null) vErrors = [err2];
else vErrors.push(err2);
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}
validate155.evaluated = {
"items": true,
"dynamicProps": false,
"dynamicItems": false
};
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate153.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (data.by === void 0) {
const err0 = {
instancePath,
schemaPath: "#/required",
keyword: "required",
params: { missingProperty: "by" }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
if (data.steps === void 0) {
const err1 = {
instancePath,
schemaPath: "#/required",
keyword: "required",
params: { missingProperty: "steps" }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
for (const key0 in data) if (!(key0 === "by" || key0 === "steps")) {
const err2 = {
instancePath,
schemaPath: "#/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key0 }
};
if (vErrors === null) vErrors = [err2];
else vErrors.push(err2);
errors++;
}
if (data.by !== void 0) {
if (!validate149(data.by, {
instancePath: instancePath + "/by",
parentData: data,
parentDataProperty: "by",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if (data.steps !== void 0) {
if (!validate155(data.steps, {
instancePath: instancePath + "/steps",
parentData: data,
parentDataProperty: "steps",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
} else {
const err3 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err3];
else vErrors.push(err3);
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}
validate153.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
const schema56 = {
"type": "string",
"enum": [
"referral",
"object",
"advocate",
"invitee"
]
};
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate181.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data !== "string") {
const err0 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
if (!(data === "referral" || data === "object" || data === "advocate" || data === "invitee")) {
const err1 = {
instancePath,
schemaPath: "#/enum",
keyword: "enum",
params: { allowedValues: schema56.enum }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
validate181.errors = vErrors;
return errors === 0;
}
validate181.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
const schema57 = {
"type": "string",
"enum": ["automatic", "manual"]
};
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate185.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data !== "string") {
const err0 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
if (!(data === "automatic" || data === "manual")) {
const err1 = {
instancePath,
schemaPath: "#/enum",
keyword: "enum",
params: { allowedValues: schema57.enum }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}
validate185.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
const schema58 = {
"type": "string",
"enum": [
"advocate",
"referral",
"invitee",
"program"
]
};
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate188.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data !== "string") {
const err0 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
if (!(data === "advocate" || data === "referral" || data === "invitee" || data === "program")) {
const err1 = {
instancePath,
schemaPath: "#/enum",
keyword: "enum",
params: { allowedValues: schema58.enum }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
validate188.errors = vErrors;
return errors === 0;
}
validate188.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
const schema59 = {
"type": "string",
"enum": [
"day",
"week",
"month",
"quarter",
"year",
"ever"
]
};
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate190.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data !== "string") {
const err0 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
if (!(data === "day" || data === "week" || data === "month" || data === "quarter" || data === "year" || data === "ever")) {
const err1 = {
instancePath,
schemaPath: "#/enum",
keyword: "enum",
params: { allowedValues: schema59.enum }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
validate190.errors = vErrors;
return errors === 0;
}
validate190.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
const schema60 = {
"type": "string",
"enum": ["cut", "refuse"]
};
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate192.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data !== "string") {
const err0 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
if (!(data === "cut" || data === "refuse")) {
const err1 = {
instancePath,
schemaPath: "#/enum",
keyword: "enum",
params: { allowedValues: schema60.enum }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
validate192.errors = vErrors;
return errors === 0;
}
validate192.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
const schema61 = {
"type": "string",
"enum": ["proportion", "whole"]
};
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate196.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data !== "string") {
const err0 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
if (!(data === "proportion" || data === "whole")) {
const err1 = {
instancePath,
schemaPath: "#/enum",
keyword: "enum",
params: { allowedValues: schema61.enum }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
validate196.errors = vErrors;
return errors === 0;
}
validate196.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
const schema62 = {
"type": "string",
"enum": ["first", "highest"]
};
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate199.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data !== "string") {
const err0 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
if (!(data === "first" || data === "highest")) {
const err1 = {
instancePath,
schemaPath: "#/enum",
keyword: "enum",
params: { allowedValues: schema62.enum }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
validate199.errors = vErrors;
return errors === 0;
}
validate199.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
const schema63 = {
"type": "string",
"enum": [
"advocate",
"invitee",
"staff"
]
};
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate202.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data !== "string") {
const err0 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
if (!(data === "advocate" || data === "invitee" || data === "staff")) {
const err1 = {
instancePath,
schemaPath: "#/enum",
keyword: "enum",
params: { allowedValues: schema63.enum }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
validate202.errors = vErrors;
return errors === 0;
}
validate202.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
const schema64 = {
"type": "string",
"enum": [
"email",
"sms",
"slack"
]
};
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate204.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data !== "string") {
const err0 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
if (!(data === "email" || data === "sms" || data === "slack")) {
const err1 = {
instancePath,
schemaPath: "#/enum",
keyword: "enum",
params: { allowedValues: schema64.enum }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
validate204.errors = vErrors;
return errors === 0;
}
validate204.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
const schema65 = {
"type": "string",
"enum": [
"clear",
"flagged",
"review",
"rejected"
]
};
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate222.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data !== "string") {
const err0 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
if (!(data === "clear" || data === "flagged" || data === "review" || data === "rejected")) {
const err1 = {
instancePath,
schemaPath: "#/enum",
keyword: "enum",
params: { allowedValues: schema65.enum }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
validate222.errors = vErrors;
return errors === 0;
}
validate222.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
const schema66 = {
"type": "string",
"enum": [
"decided",
"duplicate",
"unmatched",
"refused"
]
};
function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate224.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data !== "string") {
const err0 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
if (!(data === "decided" || data === "duplicate" || data === "unmatched" || data === "refused")) {
const err1 = {
instancePath,
schemaPath: "#/enum",
keyword: "enum",
params: { allowedValues: schema66.enum }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
validate224.errors = vErrors;
return errors === 0;
}
validate224.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
const schema67 = {
"type": "string",
"enum": [
"held",
"available",
"fulfilled",
"rejected",
"reversed",
"refused",
"beaten"
]
};
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate227.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data !== "string") {
const err0 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
if (!(data === "held" || data === "available" || data === "fulfilled" || data === "rejected" || data === "reversed" || data === "refused" || data === "beaten")) {
const err1 = {
instancePath,
schemaPath: "#/enum",
keyword: "enum",
params: { allowedValues: schema67.enum }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
validate227.errors = vErrors;
return errors === 0;
}
validate227.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
const pattern4 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
const pattern10 = /* @__PURE__ */ new RegExp("^[A-Za-z][A-Za-z0-9_]{0,63}$", "u");
const pattern11 = /* @__PURE__ */ new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$", "u");
const pattern13 = /* @__PURE__ */ new RegExp("^[a-z][A-Za-z0-9-]*\\.[a-z][A-Za-z0-9]*$", "u");
const pattern14 = /* @__PURE__ */ new RegExp("^[a-z][A-Za-z0-9-]{0,63}$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (data.id === void 0) {
const err0 = {
instancePath,
schemaPath: "#/required",
keyword: "required",
params: { missingProperty: "id" }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
if (data.name === void 0) {
const err1 = {
instancePath,
schemaPath: "#/required",
keyword: "required",
params: { missingProperty: "name" }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
if (data.version === void 0) {
const err2 = {
instancePath,
schemaPath: "#/required",
keyword: "required",
params: { missingProperty: "version" }
};
if (vErrors === null) vErrors = [err2];
else vErrors.push(err2);
errors++;
}
if (data.currency === void 0) {
const err3 = {
instancePath,
schemaPath: "#/required",
keyword: "required",
params: { missingProperty: "currency" }
};
if (vErrors === null) vErrors = [err3];
else vErrors.push(err3);
errors++;
}
if (data.lifecycle === void 0) {
const err4 = {
instancePath,
schemaPath: "#/required",
keyword: "required",
params: { missingProperty: "lifecycle" }
};
if (vErrors === null) vErrors = [err4];
else vErrors.push(err4);
errors++;
}
if (data.rewards === void 0) {
const err5 = {
instancePath,
schemaPath: "#/required",
keyword: "required",
params: { missingProperty: "rewards" }
};
if (vErrors === null) vErrors = [err5];
else vErrors.push(err5);
errors++;
}
for (const key0 in data) if (!func1.call(schema19.properties, key0)) {
const err6 = {
instancePath,
schemaPath: "#/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key0 }
};
if (vErrors === null) vErrors = [err6];
else vErrors.push(err6);
errors++;
}
if (data.$schema !== void 0) {
if (typeof data.$schema !== "string") {
const err7 = {
instancePath: instancePath + "/$schema",
schemaPath: "#/properties/%24schema/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err7];
else vErrors.push(err7);
errors++;
}
}
if (data.id !== void 0) {
if (!validate53(data.id, {
instancePath: instancePath + "/id",
parentData: data,
parentDataProperty: "id",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if (data.name !== void 0) {
if (!validate55(data.name, {
instancePath: instancePath + "/name",
parentData: data,
parentDataProperty: "name",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if (data.version !== void 0) {
let data3 = data.version;
if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
const err8 = {
instancePath: instancePath + "/version",
schemaPath: "#/properties/version/type",
keyword: "type",
params: { type: "integer" }
};
if (vErrors === null) vErrors = [err8];
else vErrors.push(err8);
errors++;
}
if (typeof data3 == "number" && isFinite(data3)) {
if (data3 > 1e6 || isNaN(data3)) {
const err9 = {
instancePath: instancePath + "/version",
schemaPath: "#/properties/version/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 1e6
}
};
if (vErrors === null) vErrors = [err9];
else vErrors.push(err9);
errors++;
}
if (data3 < 1 || isNaN(data3)) {
const err10 = {
instancePath: instancePath + "/version",
schemaPath: "#/properties/version/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 1
}
};
if (vErrors === null) vErrors = [err10];
else vErrors.push(err10);
errors++;
}
}
}
if (data.changes !== void 0) {
if (!validate57(data.changes, {
instancePath: instancePath + "/changes",
parentData: data,
parentDataProperty: "changes",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if (data.currency !== void 0) {
let data5 = data.currency;
if (typeof data5 === "string") {
if (!pattern4.test(data5)) {
const err11 = {
instancePath: instancePath + "/currency",
schemaPath: "#/properties/currency/pattern",
keyword: "pattern",
params: { pattern: "^[A-Z]{3}$" }
};
if (vErrors === null) vErrors = [err11];
else vErrors.push(err11);
errors++;
}
} else {
const err12 = {
instancePath: instancePath + "/currency",
schemaPath: "#/properties/currency/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err12];
else vErrors.push(err12);
errors++;
}
}
if (data.timezone !== void 0) {
if (!validate59(data.timezone, {
instancePath: instancePath + "/timezone",
parentData: data,
parentDataProperty: "timezone",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if (data.timezoneRule !== void 0) {
let data7 = data.timezoneRule;
if (typeof data7 === "string") {
if (func2(data7) > 100) {
const err13 = {
instancePath: instancePath + "/timezoneRule",
schemaPath: "#/properties/timezoneRule/maxLength",
keyword: "maxLength",
params: { limit: 100 }
};
if (vErrors === null) vErrors = [err13];
else vErrors.push(err13);
errors++;
}
if (func2(data7) < 3) {
const err14 = {
instancePath: instancePath + "/timezoneRule",
schemaPath: "#/properties/timezoneRule/minLength",
keyword: "minLength",
params: { limit: 3 }
};
if (vErrors === null) vErrors = [err14];
else vErrors.push(err14);
errors++;
}
} else {
const err15 = {
instancePath: instancePath + "/timezoneRule",
schemaPath: "#/properties/timezoneRule/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err15];
else vErrors.push(err15);
errors++;
}
}
if (data.locale !== void 0) {
if (!validate61(data.locale, {
instancePath: instancePath + "/locale",
parentData: data,
parentDataProperty: "locale",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if (data.from !== void 0) {
if (!validate63(data.from, {
instancePath: instancePath + "/from",
parentData: data,
parentDataProperty: "from",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if (data.until !== void 0) {
if (!validate63(data.until, {
instancePath: instancePath + "/until",
parentData: data,
parentDataProperty: "until",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if (data.terms !== void 0) {
let data11 = data.terms;
if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
if (data11.version === void 0) {
const err16 = {
instancePath: instancePath + "/terms",
schemaPath: "#/properties/terms/required",
keyword: "required",
params: { missingProperty: "version" }
};
if (vErrors === null) vErrors = [err16];
else vErrors.push(err16);
errors++;
}
if (data11.url === void 0) {
const err17 = {
instancePath: instancePath + "/terms",
schemaPath: "#/properties/terms/required",
keyword: "required",
params: { missingProperty: "url" }
};
if (vErrors === null) vErrors = [err17];
else vErrors.push(err17);
errors++;
}
if (data11.neededFor === void 0) {
const err18 = {
instancePath: instancePath + "/terms",
schemaPath: "#/properties/terms/required",
keyword: "required",
params: { missingProperty: "neededFor" }
};
if (vErrors === null) vErrors = [err18];
else vErrors.push(err18);
errors++;
}
for (const key1 in data11) if (!(key1 === "version" || key1 === "url" || key1 === "neededFor")) {
const err19 = {
instancePath: instancePath + "/terms",
schemaPath: "#/properties/terms/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key1 }
};
if (vErrors === null) vErrors = [err19];
else vErrors.push(err19);
errors++;
}
if (data11.version !== void 0) {
if (!validate59(data11.version, {
instancePath: instancePath + "/terms/version",
parentData: data11,
parentDataProperty: "version",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if (data11.url !== void 0) {
if (!validate67(data11.url, {
instancePath: instancePath + "/terms/url",
parentData: data11,
parentDataProperty: "url",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if (data11.neededFor !== void 0) {
if (!validate69(data11.neededFor, {
instancePath: instancePath + "/terms/neededFor",
parentData: data11,
parentDataProperty: "neededFor",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
} else {
const err20 = {
instancePath: instancePath + "/terms",
schemaPath: "#/properties/terms/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err20];
else vErrors.push(err20);
errors++;
}
}
if (data.roles !== void 0) {
let data15 = data.roles;
if (Array.isArray(data15)) {
if (data15.length > 50) {
const err21 = {
instancePath: instancePath + "/roles",
schemaPath: "#/properties/roles/maxItems",
keyword: "maxItems",
params: { limit: 50 }
};
if (vErrors === null) vErrors = [err21];
else vErrors.push(err21);
errors++;
}
if (data15.length < 1) {
const err22 = {
instancePath: instancePath + "/roles",
schemaPath: "#/properties/roles/minItems",
keyword: "minItems",
params: { limit: 1 }
};
if (vErrors === null) vErrors = [err22];
else vErrors.push(err22);
errors++;
}
const len0 = data15.length;
for (let i0 = 0; i0 < len0; i0++) if (!validate53(data15[i0], {
instancePath: instancePath + "/roles/" + i0,
parentData: data15,
parentDataProperty: i0,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
let i1 = data15.length;
let j0;
if (i1 > 1) {
outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data15[i1], data15[j0])) {
const err23 = {
instancePath: instancePath + "/roles",
schemaPath: "#/properties/roles/uniqueItems",
keyword: "uniqueItems",
params: {
i: i1,
j: j0
}
};
if (vErrors === null) vErrors = [err23];
else vErrors.push(err23);
errors++;
break outer0;
}
}
} else {
const err24 = {
instancePath: instancePath + "/roles",
schemaPath: "#/properties/roles/type",
keyword: "type",
params: { type: "array" }
};
if (vErrors === null) vErrors = [err24];
else vErrors.push(err24);
errors++;
}
}
if (data.fields !== void 0) {
let data17 = data.fields;
if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
for (const key2 in data17) if (!(key2 === "advocate" || key2 === "invitee")) {
const err25 = {
instancePath: instancePath + "/fields",
schemaPath: "#/properties/fields/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key2 }
};
if (vErrors === null) vErrors = [err25];
else vErrors.push(err25);
errors++;
}
if (data17.advocate !== void 0) {
if (!validate72(data17.advocate, {
instancePath: instancePath + "/fields/advocate",
parentData: data17,
parentDataProperty: "advocate",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if (data17.invitee !== void 0) {
if (!validate72(data17.invitee, {
instancePath: instancePath + "/fields/invitee",
parentData: data17,
parentDataProperty: "invitee",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
} else {
const err26 = {
instancePath: instancePath + "/fields",
schemaPath: "#/properties/fields/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err26];
else vErrors.push(err26);
errors++;
}
}
if (data.sensitive !== void 0) {
if (!validate83(data.sensitive, {
instancePath: instancePath + "/sensitive",
parentData: data,
parentDataProperty: "sensitive",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if (data.page !== void 0) {
let data21 = data.page;
if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
for (const key3 in data21) if (!(key3 === "headline" || key3 === "idealLead" || key3 === "howWeReachOut" || key3 === "howYouAreRewarded" || key3 === "faq" || key3 === "url")) {
const err27 = {
instancePath: instancePath + "/page",
schemaPath: "#/properties/page/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key3 }
};
if (vErrors === null) vErrors = [err27];
else vErrors.push(err27);
errors++;
}
if (data21.headline !== void 0) {
if (!validate85(data21.headline, {
instancePath: instancePath + "/page/headline",
parentData: data21,
parentDataProperty: "headline",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if (data21.idealLead !== void 0) {
if (!validate85(data21.idealLead, {
instancePath: instancePath + "/page/idealLead",
parentData: data21,
parentDataProperty: "idealLead",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if (data21.howWeReachOut !== void 0) {
if (!validate85(data21.howWeReachOut, {
instancePath: instancePath + "/page/howWeReachOut",
parentData: data21,
parentDataProperty: "howWeReachOut",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if (data21.howYouAreRewarded !== void 0) {
if (!validate85(data21.howYouAreRewarded, {
instancePath: instancePath + "/page/howYouAreRewarded",
parentData: data21,
parentDataProperty: "howYouAreRewarded",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if (data21.faq !== void 0) {
let data26 = data21.faq;
if (Array.isArray(data26)) {
if (data26.length > 50) {
const err28 = {
instancePath: instancePath + "/page/faq",
schemaPath: "#/properties/page/properties/faq/maxItems",
keyword: "maxItems",
params: { limit: 50 }
};
if (vErrors === null) vErrors = [err28];
else vErrors.push(err28);
errors++;
}
const len1 = data26.length;
for (let i2 = 0; i2 < len1; i2++) {
let data27 = data26[i2];
if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
if (data27.question === void 0) {
const err29 = {
instancePath: instancePath + "/page/faq/" + i2,
schemaPath: "#/properties/page/properties/faq/items/required",
keyword: "required",
params: { missingProperty: "question" }
};
if (vErrors === null) vErrors = [err29];
else vErrors.push(err29);
errors++;
}
if (data27.answer === void 0) {
const err30 = {
instancePath: instancePath + "/page/faq/" + i2,
schemaPath: "#/properties/page/properties/faq/items/required",
keyword: "required",
params: { missingProperty: "answer" }
};
if (vErrors === null) vErrors = [err30];
else vErrors.push(err30);
errors++;
}
for (const key4 in data27) if (!(key4 === "question" || key4 === "answer")) {
const err31 = {
instancePath: instancePath + "/page/faq/" + i2,
schemaPath: "#/properties/page/properties/faq/items/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key4 }
};
if (vErrors === null) vErrors = [err31];
else vErrors.push(err31);
errors++;
}
if (data27.question !== void 0) {
if (!validate85(data27.question, {
instancePath: instancePath + "/page/faq/" + i2 + "/question",
parentData: data27,
parentDataProperty: "question",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if (data27.answer !== void 0) {
if (!validate85(data27.answer, {
instancePath: instancePath + "/page/faq/" + i2 + "/answer",
parentData: data27,
parentDataProperty: "answer",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
} else {
const err32 = {
instancePath: instancePath + "/page/faq/" + i2,
schemaPath: "#/properties/page/properties/faq/items/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err32];
else vErrors.push(err32);
errors++;
}
}
} else {
const err33 = {
instancePath: instancePath + "/page/faq",
schemaPath: "#/properties/page/properties/faq/type",
keyword: "type",
params: { type: "array" }
};
if (vErrors === null) vErrors = [err33];
else vErrors.push(err33);
errors++;
}
}
if (data21.url !== void 0) {
if (!validate67(data21.url, {
instancePath: instancePath + "/page/url",
parentData: data21,
parentDataProperty: "url",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
} else {
const err34 = {
instancePath: instancePath + "/page",
schemaPath: "#/properties/page/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err34];
else vErrors.push(err34);
errors++;
}
}
if (data.enrol !== void 0) {
let data31 = data.enrol;
if (Array.isArray(data31)) {
if (data31.length > 20) {
const err35 = {
instancePath: instancePath + "/enrol",
schemaPath: "#/properties/enrol/maxItems",
keyword: "maxItems",
params: { limit: 20 }
};
if (vErrors === null) vErrors = [err35];
else vErrors.push(err35);
errors++;
}
const len2 = data31.length;
for (let i3 = 0; i3 < len2; i3++) {
let data32 = data31[i3];
if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
if (data32.on === void 0) {
const err36 = {
instancePath: instancePath + "/enrol/" + i3,
schemaPath: "#/properties/enrol/items/required",
keyword: "required",
params: { missingProperty: "on" }
};
if (vErrors === null) vErrors = [err36];
else vErrors.push(err36);
errors++;
}
if (data32.who === void 0) {
const err37 = {
instancePath: instancePath + "/enrol/" + i3,
schemaPath: "#/properties/enrol/items/required",
keyword: "required",
params: { missingProperty: "who" }
};
if (vErrors === null) vErrors = [err37];
else vErrors.push(err37);
errors++;
}
if (data32.role === void 0) {
const err38 = {
instancePath: instancePath + "/enrol/" + i3,
schemaPath: "#/properties/enrol/items/required",
keyword: "required",
params: { missingProperty: "role" }
};
if (vErrors === null) vErrors = [err38];
else vErrors.push(err38);
errors++;
}
for (const key5 in data32) if (!(key5 === "on" || key5 === "who" || key5 === "role")) {
const err39 = {
instancePath: instancePath + "/enrol/" + i3,
schemaPath: "#/properties/enrol/items/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key5 }
};
if (vErrors === null) vErrors = [err39];
else vErrors.push(err39);
errors++;
}
if (data32.on !== void 0) {
if (!validate96(data32.on, {
instancePath: instancePath + "/enrol/" + i3 + "/on",
parentData: data32,
parentDataProperty: "on",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if (data32.who !== void 0) {
if (!validate101(data32.who, {
instancePath: instancePath + "/enrol/" + i3 + "/who",
parentData: data32,
parentDataProperty: "who",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if (data32.role !== void 0) {
if (!validate53(data32.role, {
instancePath: instancePath + "/enrol/" + i3 + "/role",
parentData: data32,
parentDataProperty: "role",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
} else {
const err40 = {
instancePath: instancePath + "/enrol/" + i3,
schemaPath: "#/properties/enrol/items/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err40];
else vErrors.push(err40);
errors++;
}
}
} else {
const err41 = {
instancePath: instancePath + "/enrol",
schemaPath: "#/properties/enrol/type",
keyword: "type",
params: { type: "array" }
};
if (vErrors === null) vErrors = [err41];
else vErrors.push(err41);
errors++;
}
}
if (data.attribution !== void 0) {
let data36 = data.attribution;
if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
for (const key6 in data36) if (!(key6 === "winner" || key6 === "window" || key6 === "match" || key6 === "lateWithin")) {
const err42 = {
instancePath: instancePath + "/attribution",
schemaPath: "#/properties/attribution/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key6 }
};
if (vErrors === null) vErrors = [err42];
else vErrors.push(err42);
errors++;
}
if (data36.winner !== void 0) {
if (!validate104(data36.winner, {
instancePath: instancePath + "/attribution/winner",
parentData: data36,
parentDataProperty: "winner",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if (data36.window !== void 0) {
if (!validate106(data36.window, {
instancePath: instancePath + "/attribution/window",
parentData: data36,
parentDataProperty: "window",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
if (data36.match !== void 0) {
let data39 = data36.match;
if (Array.isArray(data39)) {
if (data39.length > 6) {
const err43 = {
instancePath: instancePath + "/attribution/match",
schemaPath: "#/properties/attribution/properties/match/maxItems",
keyword: "maxItems",
params: { limit: 6 }
};
if (vErrors === null) vErrors = [err43];
else vErrors.push(err43);
errors++;
}
if (data39.length < 1) {
const err44 = {
instancePath: instancePath + "/attribution/match",
schemaPath: "#/properties/attribution/properties/match/minItems",
keyword: "minItems",
params: { limit: 1 }
};
if (vErrors === null) vErrors = [err44];
else vErrors.push(err44);
errors++;
}
const len3 = data39.length;
for (let i4 = 0; i4 < len3; i4++) if (!validate108(data39[i4], {
instancePath: instancePath + "/attribution/match/" + i4,
parentData: data39,
parentDataProperty: i4,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
let i5 = data39.length;
let j1;
if (i5 > 1) {
outer1: for (; i5--;) for (j1 = i5; j1--;) if (func0(data39[i5], data39[j1])) {
const err45 = {
instancePath: instancePath + "/attribution/match",
schemaPath: "#/properties/attribution/properties/match/uniqueItems",
keyword: "uniqueItems",
params: {
i: i5,
j: j1
}
};
if (vErrors === null) vErrors = [err45];
else vErrors.push(err45);
errors++;
break outer1;
}
}
} else {
const err46 = {
instancePath: instancePath + "/attribution/match",
schemaPath: "#/properties/attribution/properties/match/type",
keyword: "type",
params: { type: "array" }
};
if (vErrors === null) vErrors = [err46];
else vErrors.push(err46);
errors++;
}
}
if (data36.lateWithin !== void 0) {
if (!validate106(data36.lateWithin, {
instancePath: instancePath + "/attribution/lateWithin",
parentData: data36,
parentDataProperty: "lateWithin",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
} else {
const err47 = {
instancePath: instancePath + "/attribution",
schemaPath: "#/properties/attribution/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err47];
else vErrors.push(err47);
errors++;
}
}
if (data.lists !== void 0) {
let data42 = data.lists;
if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
for (const key7 in data42) {
const _errs66 = errors;
if (typeof key7 === "string") {
if (!pattern10.test(key7)) {
const err48 = {
instancePath: instancePath + "/lists",
schemaPath: "#/properties/lists/propertyNames/pattern",
keyword: "pattern",
params: { pattern: "^[A-Za-z][A-Za-z0-9_]{0,63}$" },
propertyName: key7
};
if (vErrors === null) vErrors = [err48];
else vErrors.push(err48);
errors++;
}
} else {
const err49 = {
instancePath: instancePath + "/lists",
schemaPath: "#/properties/lists/propertyNames/type",
keyword: "type",
params: { type: "string" },
propertyName: key7
};
if (vErrors === null) vErrors = [err49];
else vErrors.push(err49);
errors++;
}
if (!(_errs66 === errors)) {
const err50 = {
instancePath: instancePath + "/lists",
schemaPath: "#/properties/lists/propertyNames",
keyword: "propertyNames",
params: { propertyName: key7 }
};
if (vErrors === null) vErrors = [err50];
else vErrors.push(err50);
errors++;
}
}
for (const key8 in data42) {
let data43 = data42[key8];
if (Array.isArray(data43)) {
if (data43.length > 1e4) {
const err51 = {
instancePath: instancePath + "/lists/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/lists/additionalProperties/maxItems",
keyword: "maxItems",
params: { limit: 1e4 }
};
if (vErrors === null) vErrors = [err51];
else vErrors.push(err51);
errors++;
}
const len4 = data43.length;
for (let i6 = 0; i6 < len4; i6++) {
let data44 = data43[i6];
if (typeof data44 !== "string" && !(typeof data44 == "number" && isFinite(data44))) {
const err52 = {
instancePath: instancePath + "/lists/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i6,
schemaPath: "#/properties/lists/additionalProperties/items/type",
keyword: "type",
params: { type: schema19.properties.lists.additionalProperties.items.type }
};
if (vErrors === null) vErrors = [err52];
else vErrors.push(err52);
errors++;
}
}
} else {
const err53 = {
instancePath: instancePath + "/lists/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/lists/additionalProperties/type",
keyword: "type",
params: { type: "array" }
};
if (vErrors === null) vErrors = [err53];
else vErrors.push(err53);
errors++;
}
}
} else {
const err54 = {
instancePath: instancePath + "/lists",
schemaPath: "#/properties/lists/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err54];
else vErrors.push(err54);
errors++;
}
}
if (data.conditions !== void 0) {
let data45 = data.conditions;
if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
for (const key9 in data45) {
const _errs75 = errors;
if (typeof key9 === "string") {
if (!pattern11.test(key9)) {
const err55 = {
instancePath: instancePath + "/conditions",
schemaPath: "#/properties/conditions/propertyNames/pattern",
keyword: "pattern",
params: { pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$" },
propertyName: key9
};
if (vErrors === null) vErrors = [err55];
else vErrors.push(err55);
errors++;
}
} else {
const err56 = {
instancePath: instancePath + "/conditions",
schemaPath: "#/properties/conditions/propertyNames/type",
keyword: "type",
params: { type: "string" },
propertyName: key9
};
if (vErrors === null) vErrors = [err56];
else vErrors.push(err56);
errors++;
}
if (!(_errs75 === errors)) {
const err57 = {
instancePath: instancePath + "/conditions",
schemaPath: "#/properties/conditions/propertyNames",
keyword: "propertyNames",
params: { propertyName: key9 }
};
if (vErrors === null) vErrors = [err57];
else vErrors.push(err57);
errors++;
}
}
for (const key10 in data45) if (!validate111(data45[key10], {
instancePath: instancePath + "/conditions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
parentData: data45,
parentDataProperty: key10,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
} else {
const err58 = {
instancePath: instancePath + "/conditions",
schemaPath: "#/properties/conditions/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err58];
else vErrors.push(err58);
errors++;
}
}
if (data.lifecycle !== void 0) {
let data47 = data.lifecycle;
if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
if (data47.initial === void 0) {
const err59 = {
instancePath: instancePath + "/lifecycle",
schemaPath: "#/properties/lifecycle/required",
keyword: "required",
params: { missingProperty: "initial" }
};
if (vErrors === null) vErrors = [err59];
else vErrors.push(err59);
errors++;
}
if (data47.stages === void 0) {
const err60 = {
instancePath: instancePath + "/lifecycle",
schemaPath: "#/properties/lifecycle/required",
keyword: "required",
params: { missingProperty: "stages" }
};
if (vErrors === null) vErrors = [err60];
else vErrors.push(err60);
errors++;
}
if (data47.transitions === void 0) {
const err61 = {
instancePath: instancePath + "/lifecycle",
schemaPath: "#/properties/lifecycle/required",
keyword: "required",
params: { missingProperty: "transitions" }
};
if (vErrors === null) vErrors = [err61];
else vErrors.push(err61);
errors++;
}
for (const key11 in data47) if (!(key11 === "initial" || key11 === "lateness" || key11 === "stages" || key11 === "transitions")) {
const err62 = {
instancePath: instancePath + "/lifecycle",
schemaPath: "#/properties/lifecycle/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key11 }
};
if (vErrors === null) vErrors = [err62];
else vErrors.push(err62);
errors++;
}
if (data47.initial !== void 0) {
if (!validate59(data47.initial, {
instancePath: instancePath + "/lifecycle/initial",
parentData: data47,
parentDataProperty: "initial",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if (data47.lateness !== void 0) {
if (!validate106(data47.lateness, {
instancePath: instancePath + "/lifecycle/lateness",
parentData: data47,
parentDataProperty: "lateness",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
if (data47.stages !== void 0) {
let data50 = data47.stages;
if (Array.isArray(data50)) {
if (data50.length > 100) {
const err63 = {
instancePath: instancePath + "/lifecycle/stages",
schemaPath: "#/properties/lifecycle/properties/stages/maxItems",
keyword: "maxItems",
params: { limit: 100 }
};
if (vErrors === null) vErrors = [err63];
else vErrors.push(err63);
errors++;
}
if (data50.length < 1) {
const err64 = {
instancePath: instancePath + "/lifecycle/stages",
schemaPath: "#/properties/lifecycle/properties/stages/minItems",
keyword: "minItems",
params: { limit: 1 }
};
if (vErrors === null) vErrors = [err64];
else vErrors.push(err64);
errors++;
}
const len5 = data50.length;
for (let i7 = 0; i7 < len5; i7++) {
let data51 = data50[i7];
if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
if (data51.id === void 0) {
const err65 = {
instancePath: instancePath + "/lifecycle/stages/" + i7,
schemaPath: "#/properties/lifecycle/properties/stages/items/required",
keyword: "required",
params: { missingProperty: "id" }
};
if (vErrors === null) vErrors = [err65];
else vErrors.push(err65);
errors++;
}
for (const key12 in data51) if (!(key12 === "id" || key12 === "label" || key12 === "qualifies" || key12 === "undoes" || key12 === "final" || key12 === "stuckAfter")) {
const err66 = {
instancePath: instancePath + "/lifecycle/stages/" + i7,
schemaPath: "#/properties/lifecycle/properties/stages/items/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key12 }
};
if (vErrors === null) vErrors = [err66];
else vErrors.push(err66);
errors++;
}
if (data51.id !== void 0) {
if (!validate53(data51.id, {
instancePath: instancePath + "/lifecycle/stages/" + i7 + "/id",
parentData: data51,
parentDataProperty: "id",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if (data51.label !== void 0) {
if (!validate78(data51.label, {
instancePath: instancePath + "/lifecycle/stages/" + i7 + "/label",
parentData: data51,
parentDataProperty: "label",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if (data51.qualifies !== void 0) {
if (typeof data51.qualifies !== "boolean") {
const err67 = {
instancePath: instancePath + "/lifecycle/stages/" + i7 + "/qualifies",
schemaPath: "#/properties/lifecycle/properties/stages/items/properties/qualifies/type",
keyword: "type",
params: { type: "boolean" }
};
if (vErrors === null) vErrors = [err67];
else vErrors.push(err67);
errors++;
}
}
if (data51.undoes !== void 0) {
if (typeof data51.undoes !== "boolean") {
const err68 = {
instancePath: instancePath + "/lifecycle/stages/" + i7 + "/undoes",
schemaPath: "#/properties/lifecycle/properties/stages/items/properties/undoes/type",
keyword: "type",
params: { type: "boolean" }
};
if (vErrors === null) vErrors = [err68];
else vErrors.push(err68);
errors++;
}
}
if (data51.final !== void 0) {
if (typeof data51.final !== "boolean") {
const err69 = {
instancePath: instancePath + "/lifecycle/stages/" + i7 + "/final",
schemaPath: "#/properties/lifecycle/properties/stages/items/properties/final/type",
keyword: "type",
params: { type: "boolean" }
};
if (vErrors === null) vErrors = [err69];
else vErrors.push(err69);
errors++;
}
}
if (data51.stuckAfter !== void 0) {
if (!validate106(data51.stuckAfter, {
instancePath: instancePath + "/lifecycle/stages/" + i7 + "/stuckAfter",
parentData: data51,
parentDataProperty: "stuckAfter",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
} else {
const err70 = {
instancePath: instancePath + "/lifecycle/stages/" + i7,
schemaPath: "#/properties/lifecycle/properties/stages/items/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err70];
else vErrors.push(err70);
errors++;
}
}
} else {
const err71 = {
instancePath: instancePath + "/lifecycle/stages",
schemaPath: "#/properties/lifecycle/properties/stages/type",
keyword: "type",
params: { type: "array" }
};
if (vErrors === null) vErrors = [err71];
else vErrors.push(err71);
errors++;
}
}
if (data47.transitions !== void 0) {
let data58 = data47.transitions;
if (Array.isArray(data58)) {
if (data58.length > 500) {
const err72 = {
instancePath: instancePath + "/lifecycle/transitions",
schemaPath: "#/properties/lifecycle/properties/transitions/maxItems",
keyword: "maxItems",
params: { limit: 500 }
};
if (vErrors === null) vErrors = [err72];
else vErrors.push(err72);
errors++;
}
const len6 = data58.length;
for (let i8 = 0; i8 < len6; i8++) {
let data59 = data58[i8];
if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
if (data59.on === void 0) {
const err73 = {
instancePath: instancePath + "/lifecycle/transitions/" + i8,
schemaPath: "#/properties/lifecycle/properties/transitions/items/required",
keyword: "required",
params: { missingProperty: "on" }
};
if (vErrors === null) vErrors = [err73];
else vErrors.push(err73);
errors++;
}
if (data59.to === void 0) {
const err74 = {
instancePath: instancePath + "/lifecycle/transitions/" + i8,
schemaPath: "#/properties/lifecycle/properties/transitions/items/required",
keyword: "required",
params: { missingProperty: "to" }
};
if (vErrors === null) vErrors = [err74];
else vErrors.push(err74);
errors++;
}
for (const key13 in data59) if (!(key13 === "on" || key13 === "from" || key13 === "to" || key13 === "when")) {
const err75 = {
instancePath: instancePath + "/lifecycle/transitions/" + i8,
schemaPath: "#/properties/lifecycle/properties/transitions/items/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key13 }
};
if (vErrors === null) vErrors = [err75];
else vErrors.push(err75);
errors++;
}
if (data59.on !== void 0) {
let data60 = data59.on;
if (typeof data60 !== "string" && !(data60 && typeof data60 == "object" && !Array.isArray(data60))) {
const err76 = {
instancePath: instancePath + "/lifecycle/transitions/" + i8 + "/on",
schemaPath: "#/properties/lifecycle/properties/transitions/items/properties/on/type",
keyword: "type",
params: { type: schema19.properties.lifecycle.properties.transitions.items.properties.on.type }
};
if (vErrors === null) vErrors = [err76];
else vErrors.push(err76);
errors++;
}
const _errs105 = errors;
let valid30 = true;
const _errs106 = errors;
if (typeof data60 !== "string") {
const err77 = {};
if (vErrors === null) vErrors = [err77];
else vErrors.push(err77);
errors++;
}
var _valid0 = _errs106 === errors;
errors = _errs105;
if (vErrors !== null) {
if (_errs105) vErrors.length = _errs105;
else vErrors = null;
}
let ifClause0;
if (_valid0) {
const _errs108 = errors;
if (!validate118(data60, {
instancePath: instancePath + "/lifecycle/transitions/" + i8 + "/on",
parentData: data59,
parentDataProperty: "on",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
var _valid0 = _errs108 === errors;
valid30 = _valid0;
ifClause0 = "then";
} else {
const _errs109 = errors;
if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
if (data60.after === void 0) {
const err78 = {
instancePath: instancePath + "/lifecycle/transitions/" + i8 + "/on",
schemaPath: "#/properties/lifecycle/properties/transitions/items/properties/on/else/required",
keyword: "required",
params: { missingProperty: "after" }
};
if (vErrors === null) vErrors = [err78];
else vErrors.push(err78);
errors++;
}
for (const key14 in data60) if (!(key14 === "after" || key14 === "since")) {
const err79 = {
instancePath: instancePath + "/lifecycle/transitions/" + i8 + "/on",
schemaPath: "#/properties/lifecycle/properties/transitions/items/properties/on/else/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key14 }
};
if (vErrors === null) vErrors = [err79];
else vErrors.push(err79);
errors++;
}
if (data60.after !== void 0) {
if (!validate106(data60.after, {
instancePath: instancePath + "/lifecycle/transitions/" + i8 + "/on/after",
parentData: data60,
parentDataProperty: "after",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
if (data60.since !== void 0) {
if (!validate59(data60.since, {
instancePath: instancePath + "/lifecycle/transitions/" + i8 + "/on/since",
parentData: data60,
parentDataProperty: "since",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
} else {
const err80 = {
instancePath: instancePath + "/lifecycle/transitions/" + i8 + "/on",
schemaPath: "#/properties/lifecycle/properties/transitions/items/properties/on/else/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err80];
else vErrors.push(err80);
errors++;
}
var _valid0 = _errs109 === errors;
valid30 = _valid0;
ifClause0 = "else";
}
if (!valid30) {
const err81 = {
instancePath: instancePath + "/lifecycle/transitions/" + i8 + "/on",
schemaPath: "#/properties/lifecycle/properties/transitions/items/properties/on/if",
keyword: "if",
params: { failingKeyword: ifClause0 }
};
if (vErrors === null) vErrors = [err81];
else vErrors.push(err81);
errors++;
}
}
if (data59.from !== void 0) {
if (!validate97(data59.from, {
instancePath: instancePath + "/lifecycle/transitions/" + i8 + "/from",
parentData: data59,
parentDataProperty: "from",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
if (data59.to !== void 0) {
if (!validate59(data59.to, {
instancePath: instancePath + "/lifecycle/transitions/" + i8 + "/to",
parentData: data59,
parentDataProperty: "to",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if (data59.when !== void 0) {
if (!validate111(data59.when, {
instancePath: instancePath + "/lifecycle/transitions/" + i8 + "/when",
parentData: data59,
parentDataProperty: "when",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
} else {
const err82 = {
instancePath: instancePath + "/lifecycle/transitions/" + i8,
schemaPath: "#/properties/lifecycle/properties/transitions/items/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err82];
else vErrors.push(err82);
errors++;
}
}
} else {
const err83 = {
instancePath: instancePath + "/lifecycle/transitions",
schemaPath: "#/properties/lifecycle/properties/transitions/type",
keyword: "type",
params: { type: "array" }
};
if (vErrors === null) vErrors = [err83];
else vErrors.push(err83);
errors++;
}
}
} else {
const err84 = {
instancePath: instancePath + "/lifecycle",
schemaPath: "#/properties/lifecycle/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err84];
else vErrors.push(err84);
errors++;
}
}
if (data.eligibility !== void 0) {
let data66 = data.eligibility;
if (Array.isArray(data66)) {
if (data66.length > 200) {
const err85 = {
instancePath: instancePath + "/eligibility",
schemaPath: "#/properties/eligibility/maxItems",
keyword: "maxItems",
params: { limit: 200 }
};
if (vErrors === null) vErrors = [err85];
else vErrors.push(err85);
errors++;
}
const len7 = data66.length;
for (let i9 = 0; i9 < len7; i9++) {
let data67 = data66[i9];
if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
if (data67.id === void 0) {
const err86 = {
instancePath: instancePath + "/eligibility/" + i9,
schemaPath: "#/properties/eligibility/items/required",
keyword: "required",
params: { missingProperty: "id" }
};
if (vErrors === null) vErrors = [err86];
else vErrors.push(err86);
errors++;
}
if (data67.then === void 0) {
const err87 = {
instancePath: instancePath + "/eligibility/" + i9,
schemaPath: "#/properties/eligibility/items/required",
keyword: "required",
params: { missingProperty: "then" }
};
if (vErrors === null) vErrors = [err87];
else vErrors.push(err87);
errors++;
}
if (data67.when === void 0) {
const err88 = {
instancePath: instancePath + "/eligibility/" + i9,
schemaPath: "#/properties/eligibility/items/required",
keyword: "required",
params: { missingProperty: "when" }
};
if (vErrors === null) vErrors = [err88];
else vErrors.push(err88);
errors++;
}
for (const key15 in data67) if (!(key15 === "id" || key15 === "label" || key15 === "then" || key15 === "when" || key15 === "reason" || key15 === "ifUnknown" || key15 === "review")) {
const err89 = {
instancePath: instancePath + "/eligibility/" + i9,
schemaPath: "#/properties/eligibility/items/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key15 }
};
if (vErrors === null) vErrors = [err89];
else vErrors.push(err89);
errors++;
}
if (data67.id !== void 0) {
if (!validate53(data67.id, {
instancePath: instancePath + "/eligibility/" + i9 + "/id",
parentData: data67,
parentDataProperty: "id",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if (data67.label !== void 0) {
if (!validate55(data67.label, {
instancePath: instancePath + "/eligibility/" + i9 + "/label",
parentData: data67,
parentDataProperty: "label",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if (data67.then !== void 0) {
if (!validate127(data67.then, {
instancePath: instancePath + "/eligibility/" + i9 + "/then",
parentData: data67,
parentDataProperty: "then",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if (data67.when !== void 0) {
if (!validate111(data67.when, {
instancePath: instancePath + "/eligibility/" + i9 + "/when",
parentData: data67,
parentDataProperty: "when",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if (data67.reason !== void 0) {
if (!validate78(data67.reason, {
instancePath: instancePath + "/eligibility/" + i9 + "/reason",
parentData: data67,
parentDataProperty: "reason",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if (data67.ifUnknown !== void 0) {
if (!validate131(data67.ifUnknown, {
instancePath: instancePath + "/eligibility/" + i9 + "/ifUnknown",
parentData: data67,
parentDataProperty: "ifUnknown",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
if (data67.review !== void 0) {
let data74 = data67.review;
if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
if (data74.within === void 0) {
const err90 = {
instancePath: instancePath + "/eligibility/" + i9 + "/review",
schemaPath: "#/properties/eligibility/items/properties/review/required",
keyword: "required",
params: { missingProperty: "within" }
};
if (vErrors === null) vErrors = [err90];
else vErrors.push(err90);
errors++;
}
if (data74.otherwise === void 0) {
const err91 = {
instancePath: instancePath + "/eligibility/" + i9 + "/review",
schemaPath: "#/properties/eligibility/items/properties/review/required",
keyword: "required",
params: { missingProperty: "otherwise" }
};
if (vErrors === null) vErrors = [err91];
else vErrors.push(err91);
errors++;
}
for (const key16 in data74) if (!(key16 === "within" || key16 === "otherwise")) {
const err92 = {
instancePath: instancePath + "/eligibility/" + i9 + "/review",
schemaPath: "#/properties/eligibility/items/properties/review/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key16 }
};
if (vErrors === null) vErrors = [err92];
else vErrors.push(err92);
errors++;
}
if (data74.within !== void 0) {
if (!validate106(data74.within, {
instancePath: instancePath + "/eligibility/" + i9 + "/review/within",
parentData: data74,
parentDataProperty: "within",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
if (data74.otherwise !== void 0) {
if (!validate134(data74.otherwise, {
instancePath: instancePath + "/eligibility/" + i9 + "/review/otherwise",
parentData: data74,
parentDataProperty: "otherwise",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
} else {
const err93 = {
instancePath: instancePath + "/eligibility/" + i9 + "/review",
schemaPath: "#/properties/eligibility/items/properties/review/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err93];
else vErrors.push(err93);
errors++;
}
}
} else {
const err94 = {
instancePath: instancePath + "/eligibility/" + i9,
schemaPath: "#/properties/eligibility/items/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err94];
else vErrors.push(err94);
errors++;
}
}
} else {
const err95 = {
instancePath: instancePath + "/eligibility",
schemaPath: "#/properties/eligibility/type",
keyword: "type",
params: { type: "array" }
};
if (vErrors === null) vErrors = [err95];
else vErrors.push(err95);
errors++;
}
}
if (data.rewards !== void 0) {
let data77 = data.rewards;
if (Array.isArray(data77)) {
if (data77.length > 1200) {
const err96 = {
instancePath: instancePath + "/rewards",
schemaPath: "#/properties/rewards/maxItems",
keyword: "maxItems",
params: { limit: 1200 }
};
if (vErrors === null) vErrors = [err96];
else vErrors.push(err96);
errors++;
}
const len8 = data77.length;
for (let i10 = 0; i10 < len8; i10++) {
let data78 = data77[i10];
if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
if (data78.id === void 0) {
const err97 = {
instancePath: instancePath + "/rewards/" + i10,
schemaPath: "#/properties/rewards/items/required",
keyword: "required",
params: { missingProperty: "id" }
};
if (vErrors === null) vErrors = [err97];
else vErrors.push(err97);
errors++;
}
if (data78.to === void 0) {
const err98 = {
instancePath: instancePath + "/rewards/" + i10,
schemaPath: "#/properties/rewards/items/required",
keyword: "required",
params: { missingProperty: "to" }
};
if (vErrors === null) vErrors = [err98];
else vErrors.push(err98);
errors++;
}
if (data78.on === void 0) {
const err99 = {
instancePath: instancePath + "/rewards/" + i10,
schemaPath: "#/properties/rewards/items/required",
keyword: "required",
params: { missingProperty: "on" }
};
if (vErrors === null) vErrors = [err99];
else vErrors.push(err99);
errors++;
}
if (data78.give === void 0) {
const err100 = {
instancePath: instancePath + "/rewards/" + i10,
schemaPath: "#/properties/rewards/items/required",
keyword: "required",
params: { missingProperty: "give" }
};
if (vErrors === null) vErrors = [err100];
else vErrors.push(err100);
errors++;
}
for (const key17 in data78) if (!func1.call(schema19.properties.rewards.items.properties, key17)) {
const err101 = {
instancePath: instancePath + "/rewards/" + i10,
schemaPath: "#/properties/rewards/items/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key17 }
};
if (vErrors === null) vErrors = [err101];
else vErrors.push(err101);
errors++;
}
if (data78.id !== void 0) {
if (!validate53(data78.id, {
instancePath: instancePath + "/rewards/" + i10 + "/id",
parentData: data78,
parentDataProperty: "id",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if (data78.label !== void 0) {
if (!validate78(data78.label, {
instancePath: instancePath + "/rewards/" + i10 + "/label",
parentData: data78,
parentDataProperty: "label",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if (data78.to !== void 0) {
if (!validate138(data78.to, {
instancePath: instancePath + "/rewards/" + i10 + "/to",
parentData: data78,
parentDataProperty: "to",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
if (data78.on !== void 0) {
if (!validate140(data78.on, {
instancePath: instancePath + "/rewards/" + i10 + "/on",
parentData: data78,
parentDataProperty: "on",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
if (data78.when !== void 0) {
if (!validate111(data78.when, {
instancePath: instancePath + "/rewards/" + i10 + "/when",
parentData: data78,
parentDataProperty: "when",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if (data78.give !== void 0) {
let data84 = data78.give;
if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
if (data84.kind === void 0) {
const err102 = {
instancePath: instancePath + "/rewards/" + i10 + "/give",
schemaPath: "#/properties/rewards/items/properties/give/required",
keyword: "required",
params: { missingProperty: "kind" }
};
if (vErrors === null) vErrors = [err102];
else vErrors.push(err102);
errors++;
}
const tag0 = data84.kind;
if (typeof tag0 == "string") {
if (tag0 === "cash") {
if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
if (data84.kind === void 0) {
const err103 = {
instancePath: instancePath + "/rewards/" + i10 + "/give",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/0/required",
keyword: "required",
params: { missingProperty: "kind" }
};
if (vErrors === null) vErrors = [err103];
else vErrors.push(err103);
errors++;
}
for (const key18 in data84) if (!(key18 === "kind" || key18 === "amountMinor" || key18 === "percent" || key18 === "of" || key18 === "tiers")) {
const err104 = {
instancePath: instancePath + "/rewards/" + i10 + "/give",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/0/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key18 }
};
if (vErrors === null) vErrors = [err104];
else vErrors.push(err104);
errors++;
}
if (data84.kind !== void 0) {
let data85 = data84.kind;
if (typeof data85 !== "string") {
const err105 = {
instancePath: instancePath + "/rewards/" + i10 + "/give/kind",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/0/properties/kind/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err105];
else vErrors.push(err105);
errors++;
}
if ("cash" !== data85) {
const err106 = {
instancePath: instancePath + "/rewards/" + i10 + "/give/kind",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/0/properties/kind/const",
keyword: "const",
params: { allowedValue: "cash" }
};
if (vErrors === null) vErrors = [err106];
else vErrors.push(err106);
errors++;
}
}
if (data84.amountMinor !== void 0) {
if (!validate145(data84.amountMinor, {
instancePath: instancePath + "/rewards/" + i10 + "/give/amountMinor",
parentData: data84,
parentDataProperty: "amountMinor",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
if (data84.percent !== void 0) {
if (!validate147(data84.percent, {
instancePath: instancePath + "/rewards/" + i10 + "/give/percent",
parentData: data84,
parentDataProperty: "percent",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if (data84.of !== void 0) {
if (!validate149(data84.of, {
instancePath: instancePath + "/rewards/" + i10 + "/give/of",
parentData: data84,
parentDataProperty: "of",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if (data84.tiers !== void 0) {
if (!validate153(data84.tiers, {
instancePath: instancePath + "/rewards/" + i10 + "/give/tiers",
parentData: data84,
parentDataProperty: "tiers",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
}
} else {
const err107 = {
instancePath: instancePath + "/rewards/" + i10 + "/give",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/0/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err107];
else vErrors.push(err107);
errors++;
}
var props2 = true;
} else if (tag0 === "credit") {
if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
if (data84.kind === void 0) {
const err108 = {
instancePath: instancePath + "/rewards/" + i10 + "/give",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/1/required",
keyword: "required",
params: { missingProperty: "kind" }
};
if (vErrors === null) vErrors = [err108];
else vErrors.push(err108);
errors++;
}
for (const key19 in data84) if (!(key19 === "kind" || key19 === "amountMinor" || key19 === "percent" || key19 === "of" || key19 === "tiers")) {
const err109 = {
instancePath: instancePath + "/rewards/" + i10 + "/give",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/1/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key19 }
};
if (vErrors === null) vErrors = [err109];
else vErrors.push(err109);
errors++;
}
if (data84.kind !== void 0) {
let data90 = data84.kind;
if (typeof data90 !== "string") {
const err110 = {
instancePath: instancePath + "/rewards/" + i10 + "/give/kind",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/1/properties/kind/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err110];
else vErrors.push(err110);
errors++;
}
if ("credit" !== data90) {
const err111 = {
instancePath: instancePath + "/rewards/" + i10 + "/give/kind",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/1/properties/kind/const",
keyword: "const",
params: { allowedValue: "credit" }
};
if (vErrors === null) vErrors = [err111];
else vErrors.push(err111);
errors++;
}
}
if (data84.amountMinor !== void 0) {
if (!validate145(data84.amountMinor, {
instancePath: instancePath + "/rewards/" + i10 + "/give/amountMinor",
parentData: data84,
parentDataProperty: "amountMinor",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
if (data84.percent !== void 0) {
if (!validate147(data84.percent, {
instancePath: instancePath + "/rewards/" + i10 + "/give/percent",
parentData: data84,
parentDataProperty: "percent",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if (data84.of !== void 0) {
if (!validate149(data84.of, {
instancePath: instancePath + "/rewards/" + i10 + "/give/of",
parentData: data84,
parentDataProperty: "of",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if (data84.tiers !== void 0) {
if (!validate153(data84.tiers, {
instancePath: instancePath + "/rewards/" + i10 + "/give/tiers",
parentData: data84,
parentDataProperty: "tiers",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
}
} else {
const err112 = {
instancePath: instancePath + "/rewards/" + i10 + "/give",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/1/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err112];
else vErrors.push(err112);
errors++;
}
if (props2 !== true) props2 = true;
} else if (tag0 === "points") {
if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
if (data84.kind === void 0) {
const err113 = {
instancePath: instancePath + "/rewards/" + i10 + "/give",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/2/required",
keyword: "required",
params: { missingProperty: "kind" }
};
if (vErrors === null) vErrors = [err113];
else vErrors.push(err113);
errors++;
}
if (data84.amount === void 0) {
const err114 = {
instancePath: instancePath + "/rewards/" + i10 + "/give",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/2/required",
keyword: "required",
params: { missingProperty: "amount" }
};
if (vErrors === null) vErrors = [err114];
else vErrors.push(err114);
errors++;
}
for (const key20 in data84) if (!(key20 === "kind" || key20 === "amount")) {
const err115 = {
instancePath: instancePath + "/rewards/" + i10 + "/give",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/2/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key20 }
};
if (vErrors === null) vErrors = [err115];
else vErrors.push(err115);
errors++;
}
if (data84.kind !== void 0) {
let data95 = data84.kind;
if (typeof data95 !== "string") {
const err116 = {
instancePath: instancePath + "/rewards/" + i10 + "/give/kind",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/2/properties/kind/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err116];
else vErrors.push(err116);
errors++;
}
if ("points" !== data95) {
const err117 = {
instancePath: instancePath + "/rewards/" + i10 + "/give/kind",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/2/properties/kind/const",
keyword: "const",
params: { allowedValue: "points" }
};
if (vErrors === null) vErrors = [err117];
else vErrors.push(err117);
errors++;
}
}
if (data84.amount !== void 0) {
if (!validate145(data84.amount, {
instancePath: instancePath + "/rewards/" + i10 + "/give/amount",
parentData: data84,
parentDataProperty: "amount",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
} else {
const err118 = {
instancePath: instancePath + "/rewards/" + i10 + "/give",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/2/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err118];
else vErrors.push(err118);
errors++;
}
if (props2 !== true) props2 = true;
} else if (tag0 === "coupon") {
if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
if (data84.kind === void 0) {
const err119 = {
instancePath: instancePath + "/rewards/" + i10 + "/give",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/3/required",
keyword: "required",
params: { missingProperty: "kind" }
};
if (vErrors === null) vErrors = [err119];
else vErrors.push(err119);
errors++;
}
if (data84.code === void 0) {
const err120 = {
instancePath: instancePath + "/rewards/" + i10 + "/give",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/3/required",
keyword: "required",
params: { missingProperty: "code" }
};
if (vErrors === null) vErrors = [err120];
else vErrors.push(err120);
errors++;
}
for (const key21 in data84) if (!(key21 === "kind" || key21 === "code" || key21 === "percent" || key21 === "amountMinor" || key21 === "worthMinor")) {
const err121 = {
instancePath: instancePath + "/rewards/" + i10 + "/give",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/3/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key21 }
};
if (vErrors === null) vErrors = [err121];
else vErrors.push(err121);
errors++;
}
if (data84.kind !== void 0) {
let data97 = data84.kind;
if (typeof data97 !== "string") {
const err122 = {
instancePath: instancePath + "/rewards/" + i10 + "/give/kind",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/3/properties/kind/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err122];
else vErrors.push(err122);
errors++;
}
if ("coupon" !== data97) {
const err123 = {
instancePath: instancePath + "/rewards/" + i10 + "/give/kind",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/3/properties/kind/const",
keyword: "const",
params: { allowedValue: "coupon" }
};
if (vErrors === null) vErrors = [err123];
else vErrors.push(err123);
errors++;
}
}
if (data84.code !== void 0) {
if (!validate78(data84.code, {
instancePath: instancePath + "/rewards/" + i10 + "/give/code",
parentData: data84,
parentDataProperty: "code",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if (data84.percent !== void 0) {
if (!validate147(data84.percent, {
instancePath: instancePath + "/rewards/" + i10 + "/give/percent",
parentData: data84,
parentDataProperty: "percent",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if (data84.amountMinor !== void 0) {
if (!validate145(data84.amountMinor, {
instancePath: instancePath + "/rewards/" + i10 + "/give/amountMinor",
parentData: data84,
parentDataProperty: "amountMinor",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
if (data84.worthMinor !== void 0) {
if (!validate145(data84.worthMinor, {
instancePath: instancePath + "/rewards/" + i10 + "/give/worthMinor",
parentData: data84,
parentDataProperty: "worthMinor",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
} else {
const err124 = {
instancePath: instancePath + "/rewards/" + i10 + "/give",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/3/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err124];
else vErrors.push(err124);
errors++;
}
if (props2 !== true) props2 = true;
} else if (tag0 === "discount") {
if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
if (data84.kind === void 0) {
const err125 = {
instancePath: instancePath + "/rewards/" + i10 + "/give",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/4/required",
keyword: "required",
params: { missingProperty: "kind" }
};
if (vErrors === null) vErrors = [err125];
else vErrors.push(err125);
errors++;
}
for (const key22 in data84) if (!(key22 === "kind" || key22 === "percent" || key22 === "amountMinor" || key22 === "worthMinor")) {
const err126 = {
instancePath: instancePath + "/rewards/" + i10 + "/give",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/4/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key22 }
};
if (vErrors === null) vErrors = [err126];
else vErrors.push(err126);
errors++;
}
if (data84.kind !== void 0) {
let data102 = data84.kind;
if (typeof data102 !== "string") {
const err127 = {
instancePath: instancePath + "/rewards/" + i10 + "/give/kind",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/4/properties/kind/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err127];
else vErrors.push(err127);
errors++;
}
if ("discount" !== data102) {
const err128 = {
instancePath: instancePath + "/rewards/" + i10 + "/give/kind",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/4/properties/kind/const",
keyword: "const",
params: { allowedValue: "discount" }
};
if (vErrors === null) vErrors = [err128];
else vErrors.push(err128);
errors++;
}
}
if (data84.percent !== void 0) {
if (!validate147(data84.percent, {
instancePath: instancePath + "/rewards/" + i10 + "/give/percent",
parentData: data84,
parentDataProperty: "percent",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if (data84.amountMinor !== void 0) {
if (!validate145(data84.amountMinor, {
instancePath: instancePath + "/rewards/" + i10 + "/give/amountMinor",
parentData: data84,
parentDataProperty: "amountMinor",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
if (data84.worthMinor !== void 0) {
if (!validate145(data84.worthMinor, {
instancePath: instancePath + "/rewards/" + i10 + "/give/worthMinor",
parentData: data84,
parentDataProperty: "worthMinor",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
} else {
const err129 = {
instancePath: instancePath + "/rewards/" + i10 + "/give",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/4/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err129];
else vErrors.push(err129);
errors++;
}
if (props2 !== true) props2 = true;
} else if (tag0 === "gift") {
if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
if (data84.kind === void 0) {
const err130 = {
instancePath: instancePath + "/rewards/" + i10 + "/give",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/5/required",
keyword: "required",
params: { missingProperty: "kind" }
};
if (vErrors === null) vErrors = [err130];
else vErrors.push(err130);
errors++;
}
if (data84.item === void 0) {
const err131 = {
instancePath: instancePath + "/rewards/" + i10 + "/give",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/5/required",
keyword: "required",
params: { missingProperty: "item" }
};
if (vErrors === null) vErrors = [err131];
else vErrors.push(err131);
errors++;
}
for (const key23 in data84) if (!(key23 === "kind" || key23 === "item" || key23 === "worthMinor")) {
const err132 = {
instancePath: instancePath + "/rewards/" + i10 + "/give",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/5/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key23 }
};
if (vErrors === null) vErrors = [err132];
else vErrors.push(err132);
errors++;
}
if (data84.kind !== void 0) {
let data106 = data84.kind;
if (typeof data106 !== "string") {
const err133 = {
instancePath: instancePath + "/rewards/" + i10 + "/give/kind",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/5/properties/kind/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err133];
else vErrors.push(err133);
errors++;
}
if ("gift" !== data106) {
const err134 = {
instancePath: instancePath + "/rewards/" + i10 + "/give/kind",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/5/properties/kind/const",
keyword: "const",
params: { allowedValue: "gift" }
};
if (vErrors === null) vErrors = [err134];
else vErrors.push(err134);
errors++;
}
}
if (data84.item !== void 0) {
if (!validate53(data84.item, {
instancePath: instancePath + "/rewards/" + i10 + "/give/item",
parentData: data84,
parentDataProperty: "item",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if (data84.worthMinor !== void 0) {
if (!validate145(data84.worthMinor, {
instancePath: instancePath + "/rewards/" + i10 + "/give/worthMinor",
parentData: data84,
parentDataProperty: "worthMinor",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
} else {
const err135 = {
instancePath: instancePath + "/rewards/" + i10 + "/give",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/5/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err135];
else vErrors.push(err135);
errors++;
}
if (props2 !== true) props2 = true;
} else if (tag0 === "freeMonths") {
if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
if (data84.kind === void 0) {
const err136 = {
instancePath: instancePath + "/rewards/" + i10 + "/give",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/6/required",
keyword: "required",
params: { missingProperty: "kind" }
};
if (vErrors === null) vErrors = [err136];
else vErrors.push(err136);
errors++;
}
if (data84.months === void 0) {
const err137 = {
instancePath: instancePath + "/rewards/" + i10 + "/give",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/6/required",
keyword: "required",
params: { missingProperty: "months" }
};
if (vErrors === null) vErrors = [err137];
else vErrors.push(err137);
errors++;
}
for (const key24 in data84) if (!(key24 === "kind" || key24 === "months" || key24 === "worthMinor")) {
const err138 = {
instancePath: instancePath + "/rewards/" + i10 + "/give",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/6/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key24 }
};
if (vErrors === null) vErrors = [err138];
else vErrors.push(err138);
errors++;
}
if (data84.kind !== void 0) {
let data109 = data84.kind;
if (typeof data109 !== "string") {
const err139 = {
instancePath: instancePath + "/rewards/" + i10 + "/give/kind",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/6/properties/kind/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err139];
else vErrors.push(err139);
errors++;
}
if ("freeMonths" !== data109) {
const err140 = {
instancePath: instancePath + "/rewards/" + i10 + "/give/kind",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/6/properties/kind/const",
keyword: "const",
params: { allowedValue: "freeMonths" }
};
if (vErrors === null) vErrors = [err140];
else vErrors.push(err140);
errors++;
}
}
if (data84.months !== void 0) {
let data110 = data84.months;
if (!(typeof data110 == "number" && !(data110 % 1) && !isNaN(data110) && isFinite(data110))) {
const err141 = {
instancePath: instancePath + "/rewards/" + i10 + "/give/months",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/6/properties/months/type",
keyword: "type",
params: { type: "integer" }
};
if (vErrors === null) vErrors = [err141];
else vErrors.push(err141);
errors++;
}
if (typeof data110 == "number" && isFinite(data110)) {
if (data110 > 120 || isNaN(data110)) {
const err142 = {
instancePath: instancePath + "/rewards/" + i10 + "/give/months",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/6/properties/months/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 120
}
};
if (vErrors === null) vErrors = [err142];
else vErrors.push(err142);
errors++;
}
if (data110 < 1 || isNaN(data110)) {
const err143 = {
instancePath: instancePath + "/rewards/" + i10 + "/give/months",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/6/properties/months/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 1
}
};
if (vErrors === null) vErrors = [err143];
else vErrors.push(err143);
errors++;
}
}
}
if (data84.worthMinor !== void 0) {
if (!validate145(data84.worthMinor, {
instancePath: instancePath + "/rewards/" + i10 + "/give/worthMinor",
parentData: data84,
parentDataProperty: "worthMinor",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
} else {
const err144 = {
instancePath: instancePath + "/rewards/" + i10 + "/give",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/6/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err144];
else vErrors.push(err144);
errors++;
}
if (props2 !== true) props2 = true;
} else if (tag0 === "custom") {
if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
if (data84.kind === void 0) {
const err145 = {
instancePath: instancePath + "/rewards/" + i10 + "/give",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/7/required",
keyword: "required",
params: { missingProperty: "kind" }
};
if (vErrors === null) vErrors = [err145];
else vErrors.push(err145);
errors++;
}
if (data84.name === void 0) {
const err146 = {
instancePath: instancePath + "/rewards/" + i10 + "/give",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/7/required",
keyword: "required",
params: { missingProperty: "name" }
};
if (vErrors === null) vErrors = [err146];
else vErrors.push(err146);
errors++;
}
for (const key25 in data84) if (!(key25 === "kind" || key25 === "name" || key25 === "worthMinor")) {
const err147 = {
instancePath: instancePath + "/rewards/" + i10 + "/give",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/7/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key25 }
};
if (vErrors === null) vErrors = [err147];
else vErrors.push(err147);
errors++;
}
if (data84.kind !== void 0) {
let data112 = data84.kind;
if (typeof data112 !== "string") {
const err148 = {
instancePath: instancePath + "/rewards/" + i10 + "/give/kind",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/7/properties/kind/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err148];
else vErrors.push(err148);
errors++;
}
if ("custom" !== data112) {
const err149 = {
instancePath: instancePath + "/rewards/" + i10 + "/give/kind",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/7/properties/kind/const",
keyword: "const",
params: { allowedValue: "custom" }
};
if (vErrors === null) vErrors = [err149];
else vErrors.push(err149);
errors++;
}
}
if (data84.name !== void 0) {
if (!validate55(data84.name, {
instancePath: instancePath + "/rewards/" + i10 + "/give/name",
parentData: data84,
parentDataProperty: "name",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if (data84.worthMinor !== void 0) {
if (!validate145(data84.worthMinor, {
instancePath: instancePath + "/rewards/" + i10 + "/give/worthMinor",
parentData: data84,
parentDataProperty: "worthMinor",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
} else {
const err150 = {
instancePath: instancePath + "/rewards/" + i10 + "/give",
schemaPath: "#/properties/rewards/items/properties/give/oneOf/7/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err150];
else vErrors.push(err150);
errors++;
}
if (props2 !== true) props2 = true;
} else {
const err151 = {
instancePath: instancePath + "/rewards/" + i10 + "/give",
schemaPath: "#/properties/rewards/items/properties/give/discriminator",
keyword: "discriminator",
params: {
error: "mapping",
tag: "kind",
tagValue: tag0
}
};
if (vErrors === null) vErrors = [err151];
else vErrors.push(err151);
errors++;
}
} else {
const err152 = {
instancePath: instancePath + "/rewards/" + i10 + "/give",
schemaPath: "#/properties/rewards/items/properties/give/discriminator",
keyword: "discriminator",
params: {
error: "tag",
tag: "kind",
tagValue: tag0
}
};
if (vErrors === null) vErrors = [err152];
else vErrors.push(err152);
errors++;
}
} else {
const err153 = {
instancePath: instancePath + "/rewards/" + i10 + "/give",
schemaPath: "#/properties/rewards/items/properties/give/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err153];
else vErrors.push(err153);
errors++;
}
}
if (data78.oncePer !== void 0) {
if (!validate181(data78.oncePer, {
instancePath: instancePath + "/rewards/" + i10 + "/oncePer",
parentData: data78,
parentDataProperty: "oncePer",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
if (data78.times !== void 0) {
let data116 = data78.times;
if (!(typeof data116 == "number" && !(data116 % 1) && !isNaN(data116) && isFinite(data116))) {
const err154 = {
instancePath: instancePath + "/rewards/" + i10 + "/times",
schemaPath: "#/properties/rewards/items/properties/times/type",
keyword: "type",
params: { type: "integer" }
};
if (vErrors === null) vErrors = [err154];
else vErrors.push(err154);
errors++;
}
if (typeof data116 == "number" && isFinite(data116)) {
if (data116 > 1e3 || isNaN(data116)) {
const err155 = {
instancePath: instancePath + "/rewards/" + i10 + "/times",
schemaPath: "#/properties/rewards/items/properties/times/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 1e3
}
};
if (vErrors === null) vErrors = [err155];
else vErrors.push(err155);
errors++;
}
if (data116 < 1 || isNaN(data116)) {
const err156 = {
instancePath: instancePath + "/rewards/" + i10 + "/times",
schemaPath: "#/properties/rewards/items/properties/times/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 1
}
};
if (vErrors === null) vErrors = [err156];
else vErrors.push(err156);
errors++;
}
}
}
if (data78.for !== void 0) {
if (!validate106(data78.for, {
instancePath: instancePath + "/rewards/" + i10 + "/for",
parentData: data78,
parentDataProperty: "for",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
if (data78.hold !== void 0) {
if (!validate106(data78.hold, {
instancePath: instancePath + "/rewards/" + i10 + "/hold",
parentData: data78,
parentDataProperty: "hold",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
if (data78.approval !== void 0) {
if (!validate185(data78.approval, {
instancePath: instancePath + "/rewards/" + i10 + "/approval",
parentData: data78,
parentDataProperty: "approval",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
if (data78.limits !== void 0) {
let data120 = data78.limits;
if (Array.isArray(data120)) {
if (data120.length > 20) {
const err157 = {
instancePath: instancePath + "/rewards/" + i10 + "/limits",
schemaPath: "#/properties/rewards/items/properties/limits/maxItems",
keyword: "maxItems",
params: { limit: 20 }
};
if (vErrors === null) vErrors = [err157];
else vErrors.push(err157);
errors++;
}
const len9 = data120.length;
for (let i11 = 0; i11 < len9; i11++) {
let data121 = data120[i11];
if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
if (data121.per === void 0) {
const err158 = {
instancePath: instancePath + "/rewards/" + i10 + "/limits/" + i11,
schemaPath: "#/properties/rewards/items/properties/limits/items/required",
keyword: "required",
params: { missingProperty: "per" }
};
if (vErrors === null) vErrors = [err158];
else vErrors.push(err158);
errors++;
}
if (data121.period === void 0) {
const err159 = {
instancePath: instancePath + "/rewards/" + i10 + "/limits/" + i11,
schemaPath: "#/properties/rewards/items/properties/limits/items/required",
keyword: "required",
params: { missingProperty: "period" }
};
if (vErrors === null) vErrors = [err159];
else vErrors.push(err159);
errors++;
}
for (const key26 in data121) if (!(key26 === "maxCount" || key26 === "maxAmount" || key26 === "per" || key26 === "period" || key26 === "over")) {
const err160 = {
instancePath: instancePath + "/rewards/" + i10 + "/limits/" + i11,
schemaPath: "#/properties/rewards/items/properties/limits/items/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key26 }
};
if (vErrors === null) vErrors = [err160];
else vErrors.push(err160);
errors++;
}
if (data121.maxCount !== void 0) {
let data122 = data121.maxCount;
if (!(typeof data122 == "number" && !(data122 % 1) && !isNaN(data122) && isFinite(data122))) {
const err161 = {
instancePath: instancePath + "/rewards/" + i10 + "/limits/" + i11 + "/maxCount",
schemaPath: "#/properties/rewards/items/properties/limits/items/properties/maxCount/type",
keyword: "type",
params: { type: "integer" }
};
if (vErrors === null) vErrors = [err161];
else vErrors.push(err161);
errors++;
}
if (typeof data122 == "number" && isFinite(data122)) {
if (data122 > 1e9 || isNaN(data122)) {
const err162 = {
instancePath: instancePath + "/rewards/" + i10 + "/limits/" + i11 + "/maxCount",
schemaPath: "#/properties/rewards/items/properties/limits/items/properties/maxCount/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 1e9
}
};
if (vErrors === null) vErrors = [err162];
else vErrors.push(err162);
errors++;
}
if (data122 < 1 || isNaN(data122)) {
const err163 = {
instancePath: instancePath + "/rewards/" + i10 + "/limits/" + i11 + "/maxCount",
schemaPath: "#/properties/rewards/items/properties/limits/items/properties/maxCount/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 1
}
};
if (vErrors === null) vErrors = [err163];
else vErrors.push(err163);
errors++;
}
}
}
if (data121.maxAmount !== void 0) {
if (!validate145(data121.maxAmount, {
instancePath: instancePath + "/rewards/" + i10 + "/limits/" + i11 + "/maxAmount",
parentData: data121,
parentDataProperty: "maxAmount",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
if (data121.per !== void 0) {
if (!validate188(data121.per, {
instancePath: instancePath + "/rewards/" + i10 + "/limits/" + i11 + "/per",
parentData: data121,
parentDataProperty: "per",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
}
if (data121.period !== void 0) {
if (!validate190(data121.period, {
instancePath: instancePath + "/rewards/" + i10 + "/limits/" + i11 + "/period",
parentData: data121,
parentDataProperty: "period",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
}
if (data121.over !== void 0) {
if (!validate192(data121.over, {
instancePath: instancePath + "/rewards/" + i10 + "/limits/" + i11 + "/over",
parentData: data121,
parentDataProperty: "over",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
}
} else {
const err164 = {
instancePath: instancePath + "/rewards/" + i10 + "/limits/" + i11,
schemaPath: "#/properties/rewards/items/properties/limits/items/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err164];
else vErrors.push(err164);
errors++;
}
}
} else {
const err165 = {
instancePath: instancePath + "/rewards/" + i10 + "/limits",
schemaPath: "#/properties/rewards/items/properties/limits/type",
keyword: "type",
params: { type: "array" }
};
if (vErrors === null) vErrors = [err165];
else vErrors.push(err165);
errors++;
}
}
if (data78.reverse !== void 0) {
let data127 = data78.reverse;
if (Array.isArray(data127)) {
if (data127.length > 20) {
const err166 = {
instancePath: instancePath + "/rewards/" + i10 + "/reverse",
schemaPath: "#/properties/rewards/items/properties/reverse/maxItems",
keyword: "maxItems",
params: { limit: 20 }
};
if (vErrors === null) vErrors = [err166];
else vErrors.push(err166);
errors++;
}
const len10 = data127.length;
for (let i12 = 0; i12 < len10; i12++) {
let data128 = data127[i12];
if (data128 && typeof data128 == "object" && !Array.isArray(data128)) {
if (data128.on === void 0) {
const err167 = {
instancePath: instancePath + "/rewards/" + i10 + "/reverse/" + i12,
schemaPath: "#/properties/rewards/items/properties/reverse/items/required",
keyword: "required",
params: { missingProperty: "on" }
};
if (vErrors === null) vErrors = [err167];
else vErrors.push(err167);
errors++;
}
for (const key27 in data128) if (!(key27 === "on" || key27 === "within" || key27 === "part")) {
const err168 = {
instancePath: instancePath + "/rewards/" + i10 + "/reverse/" + i12,
schemaPath: "#/properties/rewards/items/properties/reverse/items/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key27 }
};
if (vErrors === null) vErrors = [err168];
else vErrors.push(err168);
errors++;
}
if (data128.on !== void 0) {
if (!validate140(data128.on, {
instancePath: instancePath + "/rewards/" + i10 + "/reverse/" + i12 + "/on",
parentData: data128,
parentDataProperty: "on",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
if (data128.within !== void 0) {
if (!validate106(data128.within, {
instancePath: instancePath + "/rewards/" + i10 + "/reverse/" + i12 + "/within",
parentData: data128,
parentDataProperty: "within",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
if (data128.part !== void 0) {
if (!validate196(data128.part, {
instancePath: instancePath + "/rewards/" + i10 + "/reverse/" + i12 + "/part",
parentData: data128,
parentDataProperty: "part",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
}
} else {
const err169 = {
instancePath: instancePath + "/rewards/" + i10 + "/reverse/" + i12,
schemaPath: "#/properties/rewards/items/properties/reverse/items/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err169];
else vErrors.push(err169);
errors++;
}
}
} else {
const err170 = {
instancePath: instancePath + "/rewards/" + i10 + "/reverse",
schemaPath: "#/properties/rewards/items/properties/reverse/type",
keyword: "type",
params: { type: "array" }
};
if (vErrors === null) vErrors = [err170];
else vErrors.push(err170);
errors++;
}
}
} else {
const err171 = {
instancePath: instancePath + "/rewards/" + i10,
schemaPath: "#/properties/rewards/items/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err171];
else vErrors.push(err171);
errors++;
}
}
} else {
const err172 = {
instancePath: instancePath + "/rewards",
schemaPath: "#/properties/rewards/type",
keyword: "type",
params: { type: "array" }
};
if (vErrors === null) vErrors = [err172];
else vErrors.push(err172);
errors++;
}
}
if (data.exclusive !== void 0) {
let data132 = data.exclusive;
if (Array.isArray(data132)) {
if (data132.length > 100) {
const err173 = {
instancePath: instancePath + "/exclusive",
schemaPath: "#/properties/exclusive/maxItems",
keyword: "maxItems",
params: { limit: 100 }
};
if (vErrors === null) vErrors = [err173];
else vErrors.push(err173);
errors++;
}
const len11 = data132.length;
for (let i13 = 0; i13 < len11; i13++) {
let data133 = data132[i13];
if (data133 && typeof data133 == "object" && !Array.isArray(data133)) {
if (data133.among === void 0) {
const err174 = {
instancePath: instancePath + "/exclusive/" + i13,
schemaPath: "#/properties/exclusive/items/required",
keyword: "required",
params: { missingProperty: "among" }
};
if (vErrors === null) vErrors = [err174];
else vErrors.push(err174);
errors++;
}
if (data133.winner === void 0) {
const err175 = {
instancePath: instancePath + "/exclusive/" + i13,
schemaPath: "#/properties/exclusive/items/required",
keyword: "required",
params: { missingProperty: "winner" }
};
if (vErrors === null) vErrors = [err175];
else vErrors.push(err175);
errors++;
}
for (const key28 in data133) if (!(key28 === "among" || key28 === "winner")) {
const err176 = {
instancePath: instancePath + "/exclusive/" + i13,
schemaPath: "#/properties/exclusive/items/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key28 }
};
if (vErrors === null) vErrors = [err176];
else vErrors.push(err176);
errors++;
}
if (data133.among !== void 0) {
let data134 = data133.among;
if (Array.isArray(data134)) {
if (data134.length > 100) {
const err177 = {
instancePath: instancePath + "/exclusive/" + i13 + "/among",
schemaPath: "#/properties/exclusive/items/properties/among/maxItems",
keyword: "maxItems",
params: { limit: 100 }
};
if (vErrors === null) vErrors = [err177];
else vErrors.push(err177);
errors++;
}
if (data134.length < 2) {
const err178 = {
instancePath: instancePath + "/exclusive/" + i13 + "/among",
schemaPath: "#/properties/exclusive/items/properties/among/minItems",
keyword: "minItems",
params: { limit: 2 }
};
if (vErrors === null) vErrors = [err178];
else vErrors.push(err178);
errors++;
}
const len12 = data134.length;
for (let i14 = 0; i14 < len12; i14++) if (!validate53(data134[i14], {
instancePath: instancePath + "/exclusive/" + i13 + "/among/" + i14,
parentData: data134,
parentDataProperty: i14,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
let i15 = data134.length;
let j2;
if (i15 > 1) {
outer2: for (; i15--;) for (j2 = i15; j2--;) if (func0(data134[i15], data134[j2])) {
const err179 = {
instancePath: instancePath + "/exclusive/" + i13 + "/among",
schemaPath: "#/properties/exclusive/items/properties/among/uniqueItems",
keyword: "uniqueItems",
params: {
i: i15,
j: j2
}
};
if (vErrors === null) vErrors = [err179];
else vErrors.push(err179);
errors++;
break outer2;
}
}
} else {
const err180 = {
instancePath: instancePath + "/exclusive/" + i13 + "/among",
schemaPath: "#/properties/exclusive/items/properties/among/type",
keyword: "type",
params: { type: "array" }
};
if (vErrors === null) vErrors = [err180];
else vErrors.push(err180);
errors++;
}
}
if (data133.winner !== void 0) {
if (!validate199(data133.winner, {
instancePath: instancePath + "/exclusive/" + i13 + "/winner",
parentData: data133,
parentDataProperty: "winner",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
}
} else {
const err181 = {
instancePath: instancePath + "/exclusive/" + i13,
schemaPath: "#/properties/exclusive/items/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err181];
else vErrors.push(err181);
errors++;
}
}
} else {
const err182 = {
instancePath: instancePath + "/exclusive",
schemaPath: "#/properties/exclusive/type",
keyword: "type",
params: { type: "array" }
};
if (vErrors === null) vErrors = [err182];
else vErrors.push(err182);
errors++;
}
}
if (data.messages !== void 0) {
let data137 = data.messages;
if (Array.isArray(data137)) {
if (data137.length > 500) {
const err183 = {
instancePath: instancePath + "/messages",
schemaPath: "#/properties/messages/maxItems",
keyword: "maxItems",
params: { limit: 500 }
};
if (vErrors === null) vErrors = [err183];
else vErrors.push(err183);
errors++;
}
const len13 = data137.length;
for (let i16 = 0; i16 < len13; i16++) {
let data138 = data137[i16];
if (data138 && typeof data138 == "object" && !Array.isArray(data138)) {
if (data138.id === void 0) {
const err184 = {
instancePath: instancePath + "/messages/" + i16,
schemaPath: "#/properties/messages/items/required",
keyword: "required",
params: { missingProperty: "id" }
};
if (vErrors === null) vErrors = [err184];
else vErrors.push(err184);
errors++;
}
if (data138.to === void 0) {
const err185 = {
instancePath: instancePath + "/messages/" + i16,
schemaPath: "#/properties/messages/items/required",
keyword: "required",
params: { missingProperty: "to" }
};
if (vErrors === null) vErrors = [err185];
else vErrors.push(err185);
errors++;
}
if (data138.via === void 0) {
const err186 = {
instancePath: instancePath + "/messages/" + i16,
schemaPath: "#/properties/messages/items/required",
keyword: "required",
params: { missingProperty: "via" }
};
if (vErrors === null) vErrors = [err186];
else vErrors.push(err186);
errors++;
}
if (data138.text === void 0) {
const err187 = {
instancePath: instancePath + "/messages/" + i16,
schemaPath: "#/properties/messages/items/required",
keyword: "required",
params: { missingProperty: "text" }
};
if (vErrors === null) vErrors = [err187];
else vErrors.push(err187);
errors++;
}
for (const key29 in data138) if (!(key29 === "id" || key29 === "to" || key29 === "via" || key29 === "on" || key29 === "when" || key29 === "text")) {
const err188 = {
instancePath: instancePath + "/messages/" + i16,
schemaPath: "#/properties/messages/items/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key29 }
};
if (vErrors === null) vErrors = [err188];
else vErrors.push(err188);
errors++;
}
if (data138.id !== void 0) {
if (!validate53(data138.id, {
instancePath: instancePath + "/messages/" + i16 + "/id",
parentData: data138,
parentDataProperty: "id",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if (data138.to !== void 0) {
if (!validate202(data138.to, {
instancePath: instancePath + "/messages/" + i16 + "/to",
parentData: data138,
parentDataProperty: "to",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if (data138.via !== void 0) {
let data141 = data138.via;
if (Array.isArray(data141)) {
if (data141.length > 3) {
const err189 = {
instancePath: instancePath + "/messages/" + i16 + "/via",
schemaPath: "#/properties/messages/items/properties/via/maxItems",
keyword: "maxItems",
params: { limit: 3 }
};
if (vErrors === null) vErrors = [err189];
else vErrors.push(err189);
errors++;
}
if (data141.length < 1) {
const err190 = {
instancePath: instancePath + "/messages/" + i16 + "/via",
schemaPath: "#/properties/messages/items/properties/via/minItems",
keyword: "minItems",
params: { limit: 1 }
};
if (vErrors === null) vErrors = [err190];
else vErrors.push(err190);
errors++;
}
const len14 = data141.length;
for (let i17 = 0; i17 < len14; i17++) if (!validate204(data141[i17], {
instancePath: instancePath + "/messages/" + i16 + "/via/" + i17,
parentData: data141,
parentDataProperty: i17,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
let i18 = data141.length;
let j3;
if (i18 > 1) {
outer3: for (; i18--;) for (j3 = i18; j3--;) if (func0(data141[i18], data141[j3])) {
const err191 = {
instancePath: instancePath + "/messages/" + i16 + "/via",
schemaPath: "#/properties/messages/items/properties/via/uniqueItems",
keyword: "uniqueItems",
params: {
i: i18,
j: j3
}
};
if (vErrors === null) vErrors = [err191];
else vErrors.push(err191);
errors++;
break outer3;
}
}
} else {
const err192 = {
instancePath: instancePath + "/messages/" + i16 + "/via",
schemaPath: "#/properties/messages/items/properties/via/type",
keyword: "type",
params: { type: "array" }
};
if (vErrors === null) vErrors = [err192];
else vErrors.push(err192);
errors++;
}
}
if (data138.on !== void 0) {
if (!validate140(data138.on, {
instancePath: instancePath + "/messages/" + i16 + "/on",
parentData: data138,
parentDataProperty: "on",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
if (data138.when !== void 0) {
if (!validate111(data138.when, {
instancePath: instancePath + "/messages/" + i16 + "/when",
parentData: data138,
parentDataProperty: "when",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if (data138.text !== void 0) {
let data145 = data138.text;
if (data145 && typeof data145 == "object" && !Array.isArray(data145)) {
if (Object.keys(data145).length < 1) {
const err193 = {
instancePath: instancePath + "/messages/" + i16 + "/text",
schemaPath: "#/properties/messages/items/properties/text/minProperties",
keyword: "minProperties",
params: { limit: 1 }
};
if (vErrors === null) vErrors = [err193];
else vErrors.push(err193);
errors++;
}
for (const key30 in data145) {
const _errs257 = errors;
if (!validate61(key30, {
instancePath: instancePath + "/messages/" + i16 + "/text",
parentData: data145,
parentDataProperty: "text",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
if (!(_errs257 === errors)) {
const err194 = {
instancePath: instancePath + "/messages/" + i16 + "/text",
schemaPath: "#/properties/messages/items/properties/text/propertyNames",
keyword: "propertyNames",
params: { propertyName: key30 }
};
if (vErrors === null) vErrors = [err194];
else vErrors.push(err194);
errors++;
}
}
for (const key31 in data145) {
let data146 = data145[key31];
if (data146 && typeof data146 == "object" && !Array.isArray(data146)) {
if (data146.body === void 0) {
const err195 = {
instancePath: instancePath + "/messages/" + i16 + "/text/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/messages/items/properties/text/additionalProperties/required",
keyword: "required",
params: { missingProperty: "body" }
};
if (vErrors === null) vErrors = [err195];
else vErrors.push(err195);
errors++;
}
for (const key32 in data146) if (!(key32 === "subject" || key32 === "body")) {
const err196 = {
instancePath: instancePath + "/messages/" + i16 + "/text/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/messages/items/properties/text/additionalProperties/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key32 }
};
if (vErrors === null) vErrors = [err196];
else vErrors.push(err196);
errors++;
}
if (data146.subject !== void 0) {
if (!validate55(data146.subject, {
instancePath: instancePath + "/messages/" + i16 + "/text/" + key31.replace(/~/g, "~0").replace(/\//g, "~1") + "/subject",
parentData: data146,
parentDataProperty: "subject",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if (data146.body !== void 0) {
if (!validate87(data146.body, {
instancePath: instancePath + "/messages/" + i16 + "/text/" + key31.replace(/~/g, "~0").replace(/\//g, "~1") + "/body",
parentData: data146,
parentDataProperty: "body",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
} else {
const err197 = {
instancePath: instancePath + "/messages/" + i16 + "/text/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/messages/items/properties/text/additionalProperties/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err197];
else vErrors.push(err197);
errors++;
}
}
} else {
const err198 = {
instancePath: instancePath + "/messages/" + i16 + "/text",
schemaPath: "#/properties/messages/items/properties/text/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err198];
else vErrors.push(err198);
errors++;
}
}
} else {
const err199 = {
instancePath: instancePath + "/messages/" + i16,
schemaPath: "#/properties/messages/items/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err199];
else vErrors.push(err199);
errors++;
}
}
} else {
const err200 = {
instancePath: instancePath + "/messages",
schemaPath: "#/properties/messages/type",
keyword: "type",
params: { type: "array" }
};
if (vErrors === null) vErrors = [err200];
else vErrors.push(err200);
errors++;
}
}
if (data.actions !== void 0) {
let data149 = data.actions;
if (Array.isArray(data149)) {
if (data149.length > 500) {
const err201 = {
instancePath: instancePath + "/actions",
schemaPath: "#/properties/actions/maxItems",
keyword: "maxItems",
params: { limit: 500 }
};
if (vErrors === null) vErrors = [err201];
else vErrors.push(err201);
errors++;
}
const len15 = data149.length;
for (let i19 = 0; i19 < len15; i19++) {
let data150 = data149[i19];
if (data150 && typeof data150 == "object" && !Array.isArray(data150)) {
if (data150.on === void 0) {
const err202 = {
instancePath: instancePath + "/actions/" + i19,
schemaPath: "#/properties/actions/items/required",
keyword: "required",
params: { missingProperty: "on" }
};
if (vErrors === null) vErrors = [err202];
else vErrors.push(err202);
errors++;
}
if (data150.do === void 0) {
const err203 = {
instancePath: instancePath + "/actions/" + i19,
schemaPath: "#/properties/actions/items/required",
keyword: "required",
params: { missingProperty: "do" }
};
if (vErrors === null) vErrors = [err203];
else vErrors.push(err203);
errors++;
}
if (data150.with === void 0) {
const err204 = {
instancePath: instancePath + "/actions/" + i19,
schemaPath: "#/properties/actions/items/required",
keyword: "required",
params: { missingProperty: "with" }
};
if (vErrors === null) vErrors = [err204];
else vErrors.push(err204);
errors++;
}
for (const key33 in data150) if (!(key33 === "on" || key33 === "when" || key33 === "do" || key33 === "with")) {
const err205 = {
instancePath: instancePath + "/actions/" + i19,
schemaPath: "#/properties/actions/items/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key33 }
};
if (vErrors === null) vErrors = [err205];
else vErrors.push(err205);
errors++;
}
if (data150.on !== void 0) {
if (!validate140(data150.on, {
instancePath: instancePath + "/actions/" + i19 + "/on",
parentData: data150,
parentDataProperty: "on",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
if (data150.when !== void 0) {
if (!validate111(data150.when, {
instancePath: instancePath + "/actions/" + i19 + "/when",
parentData: data150,
parentDataProperty: "when",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if (data150.do !== void 0) {
let data153 = data150.do;
if (typeof data153 === "string") {
if (func2(data153) > 100) {
const err206 = {
instancePath: instancePath + "/actions/" + i19 + "/do",
schemaPath: "#/properties/actions/items/properties/do/maxLength",
keyword: "maxLength",
params: { limit: 100 }
};
if (vErrors === null) vErrors = [err206];
else vErrors.push(err206);
errors++;
}
if (!pattern13.test(data153)) {
const err207 = {
instancePath: instancePath + "/actions/" + i19 + "/do",
schemaPath: "#/properties/actions/items/properties/do/pattern",
keyword: "pattern",
params: { pattern: "^[a-z][A-Za-z0-9-]*\\.[a-z][A-Za-z0-9]*$" }
};
if (vErrors === null) vErrors = [err207];
else vErrors.push(err207);
errors++;
}
} else {
const err208 = {
instancePath: instancePath + "/actions/" + i19 + "/do",
schemaPath: "#/properties/actions/items/properties/do/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err208];
else vErrors.push(err208);
errors++;
}
}
if (data150.with !== void 0) {
let data154 = data150.with;
if (data154 && typeof data154 == "object" && !Array.isArray(data154)) for (const key34 in data154) {
const _errs275 = errors;
if (!validate55(key34, {
instancePath: instancePath + "/actions/" + i19 + "/with",
parentData: data154,
parentDataProperty: "with",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
if (!(_errs275 === errors)) {
const err209 = {
instancePath: instancePath + "/actions/" + i19 + "/with",
schemaPath: "#/properties/actions/items/properties/with/propertyNames",
keyword: "propertyNames",
params: { propertyName: key34 }
};
if (vErrors === null) vErrors = [err209];
else vErrors.push(err209);
errors++;
}
}
else {
const err210 = {
instancePath: instancePath + "/actions/" + i19 + "/with",
schemaPath: "#/properties/actions/items/properties/with/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err210];
else vErrors.push(err210);
errors++;
}
}
} else {
const err211 = {
instancePath: instancePath + "/actions/" + i19,
schemaPath: "#/properties/actions/items/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err211];
else vErrors.push(err211);
errors++;
}
}
} else {
const err212 = {
instancePath: instancePath + "/actions",
schemaPath: "#/properties/actions/type",
keyword: "type",
params: { type: "array" }
};
if (vErrors === null) vErrors = [err212];
else vErrors.push(err212);
errors++;
}
}
if (data.connections !== void 0) {
let data155 = data.connections;
if (data155 && typeof data155 == "object" && !Array.isArray(data155)) {
for (const key35 in data155) {
const _errs279 = errors;
if (typeof key35 === "string") {
if (!pattern14.test(key35)) {
const err213 = {
instancePath: instancePath + "/connections",
schemaPath: "#/properties/connections/propertyNames/pattern",
keyword: "pattern",
params: { pattern: "^[a-z][A-Za-z0-9-]{0,63}$" },
propertyName: key35
};
if (vErrors === null) vErrors = [err213];
else vErrors.push(err213);
errors++;
}
} else {
const err214 = {
instancePath: instancePath + "/connections",
schemaPath: "#/properties/connections/propertyNames/type",
keyword: "type",
params: { type: "string" },
propertyName: key35
};
if (vErrors === null) vErrors = [err214];
else vErrors.push(err214);
errors++;
}
if (!(_errs279 === errors)) {
const err215 = {
instancePath: instancePath + "/connections",
schemaPath: "#/properties/connections/propertyNames",
keyword: "propertyNames",
params: { propertyName: key35 }
};
if (vErrors === null) vErrors = [err215];
else vErrors.push(err215);
errors++;
}
}
for (const key36 in data155) {
let data156 = data155[key36];
if (data156 && typeof data156 == "object" && !Array.isArray(data156)) {
if (data156.object === void 0) {
const err216 = {
instancePath: instancePath + "/connections/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/connections/additionalProperties/required",
keyword: "required",
params: { missingProperty: "object" }
};
if (vErrors === null) vErrors = [err216];
else vErrors.push(err216);
errors++;
}
if (data156.field === void 0) {
const err217 = {
instancePath: instancePath + "/connections/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/connections/additionalProperties/required",
keyword: "required",
params: { missingProperty: "field" }
};
if (vErrors === null) vErrors = [err217];
else vErrors.push(err217);
errors++;
}
if (data156.stages === void 0) {
const err218 = {
instancePath: instancePath + "/connections/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/connections/additionalProperties/required",
keyword: "required",
params: { missingProperty: "stages" }
};
if (vErrors === null) vErrors = [err218];
else vErrors.push(err218);
errors++;
}
for (const key37 in data156) if (!(key37 === "object" || key37 === "field" || key37 === "stages")) {
const err219 = {
instancePath: instancePath + "/connections/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/connections/additionalProperties/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key37 }
};
if (vErrors === null) vErrors = [err219];
else vErrors.push(err219);
errors++;
}
if (data156.object !== void 0) {
if (!validate78(data156.object, {
instancePath: instancePath + "/connections/" + key36.replace(/~/g, "~0").replace(/\//g, "~1") + "/object",
parentData: data156,
parentDataProperty: "object",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if (data156.field !== void 0) {
if (!validate78(data156.field, {
instancePath: instancePath + "/connections/" + key36.replace(/~/g, "~0").replace(/\//g, "~1") + "/field",
parentData: data156,
parentDataProperty: "field",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if (data156.stages !== void 0) {
let data159 = data156.stages;
if (data159 && typeof data159 == "object" && !Array.isArray(data159)) {
if (Object.keys(data159).length < 1) {
const err220 = {
instancePath: instancePath + "/connections/" + key36.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages",
schemaPath: "#/properties/connections/additionalProperties/properties/stages/minProperties",
keyword: "minProperties",
params: { limit: 1 }
};
if (vErrors === null) vErrors = [err220];
else vErrors.push(err220);
errors++;
}
for (const key38 in data159) {
const _errs289 = errors;
if (!validate55(key38, {
instancePath: instancePath + "/connections/" + key36.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages",
parentData: data159,
parentDataProperty: "stages",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
if (!(_errs289 === errors)) {
const err221 = {
instancePath: instancePath + "/connections/" + key36.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages",
schemaPath: "#/properties/connections/additionalProperties/properties/stages/propertyNames",
keyword: "propertyNames",
params: { propertyName: key38 }
};
if (vErrors === null) vErrors = [err221];
else vErrors.push(err221);
errors++;
}
}
for (const key39 in data159) if (!validate59(data159[key39], {
instancePath: instancePath + "/connections/" + key36.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),
parentData: data159,
parentDataProperty: key39,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
} else {
const err222 = {
instancePath: instancePath + "/connections/" + key36.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages",
schemaPath: "#/properties/connections/additionalProperties/properties/stages/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err222];
else vErrors.push(err222);
errors++;
}
}
} else {
const err223 = {
instancePath: instancePath + "/connections/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/connections/additionalProperties/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err223];
else vErrors.push(err223);
errors++;
}
}
} else {
const err224 = {
instancePath: instancePath + "/connections",
schemaPath: "#/properties/connections/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err224];
else vErrors.push(err224);
errors++;
}
}
if (data.tests !== void 0) {
let data161 = data.tests;
if (Array.isArray(data161)) {
if (data161.length > 500) {
const err225 = {
instancePath: instancePath + "/tests",
schemaPath: "#/properties/tests/maxItems",
keyword: "maxItems",
params: { limit: 500 }
};
if (vErrors === null) vErrors = [err225];
else vErrors.push(err225);
errors++;
}
const len16 = data161.length;
for (let i20 = 0; i20 < len16; i20++) {
let data162 = data161[i20];
if (data162 && typeof data162 == "object" && !Array.isArray(data162)) {
if (data162.it === void 0) {
const err226 = {
instancePath: instancePath + "/tests/" + i20,
schemaPath: "#/properties/tests/items/required",
keyword: "required",
params: { missingProperty: "it" }
};
if (vErrors === null) vErrors = [err226];
else vErrors.push(err226);
errors++;
}
if (data162.given === void 0) {
const err227 = {
instancePath: instancePath + "/tests/" + i20,
schemaPath: "#/properties/tests/items/required",
keyword: "required",
params: { missingProperty: "given" }
};
if (vErrors === null) vErrors = [err227];
else vErrors.push(err227);
errors++;
}
if (data162.expect === void 0) {
const err228 = {
instancePath: instancePath + "/tests/" + i20,
schemaPath: "#/properties/tests/items/required",
keyword: "required",
params: { missingProperty: "expect" }
};
if (vErrors === null) vErrors = [err228];
else vErrors.push(err228);
errors++;
}
for (const key40 in data162) if (!(key40 === "it" || key40 === "given" || key40 === "expect")) {
const err229 = {
instancePath: instancePath + "/tests/" + i20,
schemaPath: "#/properties/tests/items/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key40 }
};
if (vErrors === null) vErrors = [err229];
else vErrors.push(err229);
errors++;
}
if (data162.it !== void 0) {
if (!validate55(data162.it, {
instancePath: instancePath + "/tests/" + i20 + "/it",
parentData: data162,
parentDataProperty: "it",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if (data162.given !== void 0) {
let data164 = data162.given;
if (Array.isArray(data164)) {
if (data164.length > 1e3) {
const err230 = {
instancePath: instancePath + "/tests/" + i20 + "/given",
schemaPath: "#/properties/tests/items/properties/given/maxItems",
keyword: "maxItems",
params: { limit: 1e3 }
};
if (vErrors === null) vErrors = [err230];
else vErrors.push(err230);
errors++;
}
if (data164.length < 1) {
const err231 = {
instancePath: instancePath + "/tests/" + i20 + "/given",
schemaPath: "#/properties/tests/items/properties/given/minItems",
keyword: "minItems",
params: { limit: 1 }
};
if (vErrors === null) vErrors = [err231];
else vErrors.push(err231);
errors++;
}
const len17 = data164.length;
for (let i21 = 0; i21 < len17; i21++) {
let data165 = data164[i21];
if (data165 && typeof data165 == "object" && !Array.isArray(data165)) {
if (data165.id === void 0) {
const err232 = {
instancePath: instancePath + "/tests/" + i20 + "/given/" + i21,
schemaPath: "#/properties/tests/items/properties/given/items/required",
keyword: "required",
params: { missingProperty: "id" }
};
if (vErrors === null) vErrors = [err232];
else vErrors.push(err232);
errors++;
}
if (data165.type === void 0) {
const err233 = {
instancePath: instancePath + "/tests/" + i20 + "/given/" + i21,
schemaPath: "#/properties/tests/items/properties/given/items/required",
keyword: "required",
params: { missingProperty: "type" }
};
if (vErrors === null) vErrors = [err233];
else vErrors.push(err233);
errors++;
}
if (data165.at === void 0) {
const err234 = {
instancePath: instancePath + "/tests/" + i20 + "/given/" + i21,
schemaPath: "#/properties/tests/items/properties/given/items/required",
keyword: "required",
params: { missingProperty: "at" }
};
if (vErrors === null) vErrors = [err234];
else vErrors.push(err234);
errors++;
}
if (data165.who === void 0) {
const err235 = {
instancePath: instancePath + "/tests/" + i20 + "/given/" + i21,
schemaPath: "#/properties/tests/items/properties/given/items/required",
keyword: "required",
params: { missingProperty: "who" }
};
if (vErrors === null) vErrors = [err235];
else vErrors.push(err235);
errors++;
}
if (data165.id !== void 0) {
if (typeof data165.id !== "string") {
const err236 = {
instancePath: instancePath + "/tests/" + i20 + "/given/" + i21 + "/id",
schemaPath: "#/properties/tests/items/properties/given/items/properties/id/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err236];
else vErrors.push(err236);
errors++;
}
}
if (data165.type !== void 0) {
if (!validate118(data165.type, {
instancePath: instancePath + "/tests/" + i20 + "/given/" + i21 + "/type",
parentData: data165,
parentDataProperty: "type",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if (data165.at !== void 0) {
if (typeof data165.at !== "string") {
const err237 = {
instancePath: instancePath + "/tests/" + i20 + "/given/" + i21 + "/at",
schemaPath: "#/properties/tests/items/properties/given/items/properties/at/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err237];
else vErrors.push(err237);
errors++;
}
}
if (data165.who !== void 0) {
let data169 = data165.who;
if (data169 && typeof data169 == "object" && !Array.isArray(data169)) {
for (const key41 in data169) {
const _errs310 = errors;
if (!validate55(key41, {
instancePath: instancePath + "/tests/" + i20 + "/given/" + i21 + "/who",
parentData: data169,
parentDataProperty: "who",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
if (!(_errs310 === errors)) {
const err238 = {
instancePath: instancePath + "/tests/" + i20 + "/given/" + i21 + "/who",
schemaPath: "#/properties/tests/items/properties/given/items/properties/who/propertyNames",
keyword: "propertyNames",
params: { propertyName: key41 }
};
if (vErrors === null) vErrors = [err238];
else vErrors.push(err238);
errors++;
}
}
for (const key42 in data169) if (typeof data169[key42] !== "string") {
const err239 = {
instancePath: instancePath + "/tests/" + i20 + "/given/" + i21 + "/who/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/tests/items/properties/given/items/properties/who/additionalProperties/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err239];
else vErrors.push(err239);
errors++;
}
} else {
const err240 = {
instancePath: instancePath + "/tests/" + i20 + "/given/" + i21 + "/who",
schemaPath: "#/properties/tests/items/properties/given/items/properties/who/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err240];
else vErrors.push(err240);
errors++;
}
}
} else {
const err241 = {
instancePath: instancePath + "/tests/" + i20 + "/given/" + i21,
schemaPath: "#/properties/tests/items/properties/given/items/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err241];
else vErrors.push(err241);
errors++;
}
}
} else {
const err242 = {
instancePath: instancePath + "/tests/" + i20 + "/given",
schemaPath: "#/properties/tests/items/properties/given/type",
keyword: "type",
params: { type: "array" }
};
if (vErrors === null) vErrors = [err242];
else vErrors.push(err242);
errors++;
}
}
if (data162.expect !== void 0) {
let data171 = data162.expect;
if (data171 && typeof data171 == "object" && !Array.isArray(data171)) {
for (const key43 in data171) if (!(key43 === "stage" || key43 === "verdict" || key43 === "outcome" || key43 === "rewards")) {
const err243 = {
instancePath: instancePath + "/tests/" + i20 + "/expect",
schemaPath: "#/properties/tests/items/properties/expect/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key43 }
};
if (vErrors === null) vErrors = [err243];
else vErrors.push(err243);
errors++;
}
if (data171.stage !== void 0) {
if (!validate59(data171.stage, {
instancePath: instancePath + "/tests/" + i20 + "/expect/stage",
parentData: data171,
parentDataProperty: "stage",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if (data171.verdict !== void 0) {
if (!validate222(data171.verdict, {
instancePath: instancePath + "/tests/" + i20 + "/expect/verdict",
parentData: data171,
parentDataProperty: "verdict",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
}
if (data171.outcome !== void 0) {
if (!validate224(data171.outcome, {
instancePath: instancePath + "/tests/" + i20 + "/expect/outcome",
parentData: data171,
parentDataProperty: "outcome",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if (data171.rewards !== void 0) {
let data175 = data171.rewards;
if (data175 && typeof data175 == "object" && !Array.isArray(data175)) {
for (const key44 in data175) {
const _errs322 = errors;
if (!validate55(key44, {
instancePath: instancePath + "/tests/" + i20 + "/expect/rewards",
parentData: data175,
parentDataProperty: "rewards",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
if (!(_errs322 === errors)) {
const err244 = {
instancePath: instancePath + "/tests/" + i20 + "/expect/rewards",
schemaPath: "#/properties/tests/items/properties/expect/properties/rewards/propertyNames",
keyword: "propertyNames",
params: { propertyName: key44 }
};
if (vErrors === null) vErrors = [err244];
else vErrors.push(err244);
errors++;
}
}
for (const key45 in data175) {
let data176 = data175[key45];
if (!(typeof data176 == "number" && !(data176 % 1) && !isNaN(data176) && isFinite(data176)) && !(data176 && typeof data176 == "object" && !Array.isArray(data176))) {
const err245 = {
instancePath: instancePath + "/tests/" + i20 + "/expect/rewards/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/tests/items/properties/expect/properties/rewards/additionalProperties/type",
keyword: "type",
params: { type: schema19.properties.tests.items.properties.expect.properties.rewards.additionalProperties.type }
};
if (vErrors === null) vErrors = [err245];
else vErrors.push(err245);
errors++;
}
if (typeof data176 == "number" && isFinite(data176)) {
if (data176 < 0 || isNaN(data176)) {
const err246 = {
instancePath: instancePath + "/tests/" + i20 + "/expect/rewards/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/tests/items/properties/expect/properties/rewards/additionalProperties/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
};
if (vErrors === null) vErrors = [err246];
else vErrors.push(err246);
errors++;
}
}
if (data176 && typeof data176 == "object" && !Array.isArray(data176)) {
for (const key46 in data176) if (!(key46 === "amountMinor" || key46 === "amount" || key46 === "state" || key46 === "until")) {
const err247 = {
instancePath: instancePath + "/tests/" + i20 + "/expect/rewards/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/tests/items/properties/expect/properties/rewards/additionalProperties/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key46 }
};
if (vErrors === null) vErrors = [err247];
else vErrors.push(err247);
errors++;
}
if (data176.amountMinor !== void 0) {
let data177 = data176.amountMinor;
if (!(typeof data177 == "number" && !(data177 % 1) && !isNaN(data177) && isFinite(data177))) {
const err248 = {
instancePath: instancePath + "/tests/" + i20 + "/expect/rewards/" + key45.replace(/~/g, "~0").replace(/\//g, "~1") + "/amountMinor",
schemaPath: "#/properties/tests/items/properties/expect/properties/rewards/additionalProperties/properties/amountMinor/type",
keyword: "type",
params: { type: "integer" }
};
if (vErrors === null) vErrors = [err248];
else vErrors.push(err248);
errors++;
}
}
if (data176.amount !== void 0) {
let data178 = data176.amount;
if (!(typeof data178 == "number" && !(data178 % 1) && !isNaN(data178) && isFinite(data178))) {
const err249 = {
instancePath: instancePath + "/tests/" + i20 + "/expect/rewards/" + key45.replace(/~/g, "~0").replace(/\//g, "~1") + "/amount",
schemaPath: "#/properties/tests/items/properties/expect/properties/rewards/additionalProperties/properties/amount/type",
keyword: "type",
params: { type: "integer" }
};
if (vErrors === null) vErrors = [err249];
else vErrors.push(err249);
errors++;
}
}
if (data176.state !== void 0) {
if (!validate227(data176.state, {
instancePath: instancePath + "/tests/" + i20 + "/expect/rewards/" + key45.replace(/~/g, "~0").replace(/\//g, "~1") + "/state",
parentData: data176,
parentDataProperty: "state",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
if (data176.until !== void 0) {
if (typeof data176.until !== "string") {
const err250 = {
instancePath: instancePath + "/tests/" + i20 + "/expect/rewards/" + key45.replace(/~/g, "~0").replace(/\//g, "~1") + "/until",
schemaPath: "#/properties/tests/items/properties/expect/properties/rewards/additionalProperties/properties/until/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err250];
else vErrors.push(err250);
errors++;
}
}
}
}
} else {
const err251 = {
instancePath: instancePath + "/tests/" + i20 + "/expect/rewards",
schemaPath: "#/properties/tests/items/properties/expect/properties/rewards/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err251];
else vErrors.push(err251);
errors++;
}
}
} else {
const err252 = {
instancePath: instancePath + "/tests/" + i20 + "/expect",
schemaPath: "#/properties/tests/items/properties/expect/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err252];
else vErrors.push(err252);
errors++;
}
}
} else {
const err253 = {
instancePath: instancePath + "/tests/" + i20,
schemaPath: "#/properties/tests/items/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err253];
else vErrors.push(err253);
errors++;
}
}
} else {
const err254 = {
instancePath: instancePath + "/tests",
schemaPath: "#/properties/tests/type",
keyword: "type",
params: { type: "array" }
};
if (vErrors === null) vErrors = [err254];
else vErrors.push(err254);
errors++;
}
}
} else {
const err255 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err255];
else vErrors.push(err255);
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
const validateEvent = validate229;
const schema68 = {
"type": "object",
"required": [
"id",
"type",
"at",
"who"
],
"properties": {
"id": { "$ref": "#/$defs/d1" },
"source": { "$ref": "#/$defs/d1" },
"type": {
"type": "string",
"pattern": "^[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9]+)+$",
"maxLength": 100
},
"at": {
"type": "string",
"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3})?Z$"
},
"who": {
"type": "object",
"properties": {
"referralId": { "$ref": "#/$defs/d1" },
"code": { "$ref": "#/$defs/d1" },
"coupon": { "$ref": "#/$defs/d1" },
"externalId": { "$ref": "#/$defs/d1" },
"email": { "$ref": "#/$defs/d1" },
"phone": { "$ref": "#/$defs/d1" },
"visitorId": { "$ref": "#/$defs/d1" },
"advocateId": { "$ref": "#/$defs/d1" }
},
"additionalProperties": false
},
"object": { "$ref": "#/$defs/d1" },
"data": { "$ref": "#/$defs/d2" },
"signals": { "$ref": "#/$defs/d2" },
"unverified": { "type": "boolean" },
"mint": {
"type": "object",
"properties": {
"share": { "$ref": "#/$defs/d1" },
"referral": { "$ref": "#/$defs/d1" }
},
"additionalProperties": false
}
},
"additionalProperties": false,
"$defs": {
"d1": {
"type": "string",
"pattern": "^[^\\p{Cc}\\p{Cs}]+$",
"maxLength": 200
},
"d3": {
"type": "string",
"maxLength": 200
},
"d2": {
"type": "object",
"propertyNames": { "$ref": "#/$defs/d3" },
"additionalProperties": {}
}
},
"$id": "event"
};
const pattern15 = new RegExp("^[^\\p{Cc}\\p{Cs}]+$", "u");
function validate230(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate230.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data === "string") {
if (func2(data) > 200) {
const err0 = {
instancePath,
schemaPath: "#/maxLength",
keyword: "maxLength",
params: { limit: 200 }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
if (!pattern15.test(data)) {
const err1 = {
instancePath,
schemaPath: "#/pattern",
keyword: "pattern",
params: { pattern: "^[^\\p{Cc}\\p{Cs}]+$" }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
} else {
const err2 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err2];
else vErrors.push(err2);
errors++;
}
validate230.errors = vErrors;
return errors === 0;
}
validate230.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate243.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data === "string") {
if (func2(data) > 200) {
const err0 = {
instancePath,
schemaPath: "#/maxLength",
keyword: "maxLength",
params: { limit: 200 }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
} else {
const err1 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
validate243.errors = vErrors;
return errors === 0;
}
validate243.evaluated = {
"dynamicProps": false,
"dynamicItems": false
};
function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate242.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
const _errs1 = errors;
if (!validate243(key0, {
instancePath,
parentData: data,
parentDataProperty,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
if (!(_errs1 === errors)) {
const err0 = {
instancePath,
schemaPath: "#/propertyNames",
keyword: "propertyNames",
params: { propertyName: key0 }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
}
else {
const err1 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
validate242.errors = vErrors;
return errors === 0;
}
validate242.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
const pattern17 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3})?Z$", "u");
function validate229(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate229.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (data.id === void 0) {
const err0 = {
instancePath,
schemaPath: "#/required",
keyword: "required",
params: { missingProperty: "id" }
};
if (vErrors === null) vErrors = [err0];
else vErrors.push(err0);
errors++;
}
if (data.type === void 0) {
const err1 = {
instancePath,
schemaPath: "#/required",
keyword: "required",
params: { missingProperty: "type" }
};
if (vErrors === null) vErrors = [err1];
else vErrors.push(err1);
errors++;
}
if (data.at === void 0) {
const err2 = {
instancePath,
schemaPath: "#/required",
keyword: "required",
params: { missingProperty: "at" }
};
if (vErrors === null) vErrors = [err2];
else vErrors.push(err2);
errors++;
}
if (data.who === void 0) {
const err3 = {
instancePath,
schemaPath: "#/required",
keyword: "required",
params: { missingProperty: "who" }
};
if (vErrors === null) vErrors = [err3];
else vErrors.push(err3);
errors++;
}
for (const key0 in data) if (!func1.call(schema68.properties, key0)) {
const err4 = {
instancePath,
schemaPath: "#/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key0 }
};
if (vErrors === null) vErrors = [err4];
else vErrors.push(err4);
errors++;
}
if (data.id !== void 0) {
if (!validate230(data.id, {
instancePath: instancePath + "/id",
parentData: data,
parentDataProperty: "id",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if (data.source !== void 0) {
if (!validate230(data.source, {
instancePath: instancePath + "/source",
parentData: data,
parentDataProperty: "source",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if (data.type !== void 0) {
let data2 = data.type;
if (typeof data2 === "string") {
if (func2(data2) > 100) {
const err5 = {
instancePath: instancePath + "/type",
schemaPath: "#/properties/type/maxLength",
keyword: "maxLength",
params: { limit: 100 }
};
if (vErrors === null) vErrors = [err5];
else vErrors.push(err5);
errors++;
}
if (!pattern12.test(data2)) {
const err6 = {
instancePath: instancePath + "/type",
schemaPath: "#/properties/type/pattern",
keyword: "pattern",
params: { pattern: "^[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9]+)+$" }
};
if (vErrors === null) vErrors = [err6];
else vErrors.push(err6);
errors++;
}
} else {
const err7 = {
instancePath: instancePath + "/type",
schemaPath: "#/properties/type/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err7];
else vErrors.push(err7);
errors++;
}
}
if (data.at !== void 0) {
let data3 = data.at;
if (typeof data3 === "string") {
if (!pattern17.test(data3)) {
const err8 = {
instancePath: instancePath + "/at",
schemaPath: "#/properties/at/pattern",
keyword: "pattern",
params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3})?Z$" }
};
if (vErrors === null) vErrors = [err8];
else vErrors.push(err8);
errors++;
}
} else {
const err9 = {
instancePath: instancePath + "/at",
schemaPath: "#/properties/at/type",
keyword: "type",
params: { type: "string" }
};
if (vErrors === null) vErrors = [err9];
else vErrors.push(err9);
errors++;
}
}
if (data.who !== void 0) {
let data4 = data.who;
if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
for (const key1 in data4) if (!(key1 === "referralId" || key1 === "code" || key1 === "coupon" || key1 === "externalId" || key1 === "email" || key1 === "phone" || key1 === "visitorId" || key1 === "advocateId")) {
const err10 = {
instancePath: instancePath + "/who",
schemaPath: "#/properties/who/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key1 }
};
if (vErrors === null) vErrors = [err10];
else vErrors.push(err10);
errors++;
}
if (data4.referralId !== void 0) {
if (!validate230(data4.referralId, {
instancePath: instancePath + "/who/referralId",
parentData: data4,
parentDataProperty: "referralId",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if (data4.code !== void 0) {
if (!validate230(data4.code, {
instancePath: instancePath + "/who/code",
parentData: data4,
parentDataProperty: "code",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if (data4.coupon !== void 0) {
if (!validate230(data4.coupon, {
instancePath: instancePath + "/who/coupon",
parentData: data4,
parentDataProperty: "coupon",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if (data4.externalId !== void 0) {
if (!validate230(data4.externalId, {
instancePath: instancePath + "/who/externalId",
parentData: data4,
parentDataProperty: "externalId",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if (data4.email !== void 0) {
if (!validate230(data4.email, {
instancePath: instancePath + "/who/email",
parentData: data4,
parentDataProperty: "email",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if (data4.phone !== void 0) {
if (!validate230(data4.phone, {
instancePath: instancePath + "/who/phone",
parentData: data4,
parentDataProperty: "phone",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if (data4.visitorId !== void 0) {
if (!validate230(data4.visitorId, {
instancePath: instancePath + "/who/visitorId",
parentData: data4,
parentDataProperty: "visitorId",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if (data4.advocateId !== void 0) {
if (!validate230(data4.advocateId, {
instancePath: instancePath + "/who/advocateId",
parentData: data4,
parentDataProperty: "advocateId",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
} else {
const err11 = {
instancePath: instancePath + "/who",
schemaPath: "#/properties/who/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err11];
else vErrors.push(err11);
errors++;
}
}
if (data.object !== void 0) {
if (!validate230(data.object, {
instancePath: instancePath + "/object",
parentData: data,
parentDataProperty: "object",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if (data.data !== void 0) {
if (!validate242(data.data, {
instancePath: instancePath + "/data",
parentData: data,
parentDataProperty: "data",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
errors = vErrors.length;
}
}
if (data.signals !== void 0) {
if (!validate242(data.signals, {
instancePath: instancePath + "/signals",
parentData: data,
parentDataProperty: "signals",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
errors = vErrors.length;
}
}
if (data.unverified !== void 0) {
if (typeof data.unverified !== "boolean") {
const err12 = {
instancePath: instancePath + "/unverified",
schemaPath: "#/properties/unverified/type",
keyword: "type",
params: { type: "boolean" }
};
if (vErrors === null) vErrors = [err12];
else vErrors.push(err12);
errors++;
}
}
if (data.mint !== void 0) {
let data17 = data.mint;
if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
for (const key2 in data17) if (!(key2 === "share" || key2 === "referral")) {
const err13 = {
instancePath: instancePath + "/mint",
schemaPath: "#/properties/mint/additionalProperties",
keyword: "additionalProperties",
params: { additionalProperty: key2 }
};
if (vErrors === null) vErrors = [err13];
else vErrors.push(err13);
errors++;
}
if (data17.share !== void 0) {
if (!validate230(data17.share, {
instancePath: instancePath + "/mint/share",
parentData: data17,
parentDataProperty: "share",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if (data17.referral !== void 0) {
if (!validate230(data17.referral, {
instancePath: instancePath + "/mint/referral",
parentData: data17,
parentDataProperty: "referral",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
} else {
const err14 = {
instancePath: instancePath + "/mint",
schemaPath: "#/properties/mint/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err14];
else vErrors.push(err14);
errors++;
}
}
} else {
const err15 = {
instancePath,
schemaPath: "#/type",
keyword: "type",
params: { type: "object" }
};
if (vErrors === null) vErrors = [err15];
else vErrors.push(err15);
errors++;
}
validate229.errors = vErrors;
return errors === 0;
}
validate229.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
const words = {
"patterns": {
"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$": "A short name: letters, digits, dot, dash and underscore",
"^[A-Z]{3}$": "A currency of ISO 4217, as USD",
"^[a-z]{2}(-[A-Z]{2})?$": "A language code, as en or pt-BR",
"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3})?Z)?$": "A day in the program's time zone (2026-01-31) or an instant in UTC (2026-01-31T15:00:00Z)",
"^https://[^\\s]+$": "Where the text stands, as https://example.com/terms",
"^[a-z][A-Za-z0-9]{0,63}$": "A small letter, then letters and digits, as firstName",
"^[1-9][0-9]{0,4} (minute|hour|day|week|month|year)s?$": "One number and one unit, as \"14 days\"",
"^[A-Za-z][A-Za-z0-9_]{0,63}$": "A letter, then letters, digits and underscores, as servedStates",
"^[A-Za-z][A-Za-z0-9_-]{0,63}$": "A letter, then letters, digits, dashes and underscores, as byPartner",
"^[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9]+)+$": "A dotted name, as purchase.completed",
"^[a-z][A-Za-z0-9-]*\\.[a-z][A-Za-z0-9]*$": "A connection and its action, as slack.postMessage",
"^[a-z][A-Za-z0-9-]{0,63}$": "A small letter, then letters, digits and dashes, as hubspot",
"^[^\\p{Cc}\\p{Cs}]+$": "The sender's own id of this message, as evt_1001",
"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3})?Z$": "When it happened, as an instant in UTC such as 2026-03-01T15:00:00Z"
},
"required": {
"id": "A short name: letters, digits, dot, dash and underscore",
"name": "How people call the program",
"version": "Grows with every published change",
"currency": "A currency of ISO 4217, as USD",
"lifecycle": "The stages and the ways between them",
"rewards": "In file order",
"url": "Where the text stands, as https://example.com/terms",
"neededFor": "What waits until the terms are accepted",
"type": "What kind of value it holds",
"label": "How people call it",
"question": "The same words in each language, by language code",
"answer": "The same words in each language, by language code",
"on": "When a referral enters this stage, or the first of these",
"who": "Who becomes an advocate",
"role": "A short name: letters, digits, dot, dash and underscore",
"enter": "One stage, or several of which any will do",
"initial": "The id of a stage of this program",
"stages": "In their usual order",
"transitions": "The first that holds moves the referral",
"to": "The id of a stage of this program",
"after": "One number and one unit, as \"14 days\"",
"then": "What happens when it is met",
"when": "A condition in the language of json-rules-engine: all, any, not, a named condition, or one comparison",
"within": "One number and one unit, as \"14 days\"",
"otherwise": "What happens when nobody has decided by then",
"give": "Exactly one kind of reward",
"kind": "cash",
"fact": "event, referral, advocate or invitee",
"path": "The place inside the fact, as $.data.amountMinor",
"by": "Where a number is read from",
"steps": "From the lowest count to the highest",
"from": "The lowest count this step is for",
"amount": "How many",
"code": "The code the person enters",
"item": "A short name: letters, digits, dot, dash and underscore",
"months": "How many",
"per": "Whose rewards are counted together",
"period": "A calendar period in the program's time zone",
"among": "Reward ids",
"winner": "The first listed, or the highest in money",
"via": "The first one allowed is used",
"text": "By language code",
"body": "Words for people",
"do": "A connection and its action, as slack.postMessage",
"with": "The action's input; texts may hold {{placeholders}}",
"object": "As contact or deal",
"field": "Its name in that system",
"it": "What the test shows, as a sentence",
"given": "Events, in order",
"expect": "How the last referral and its rewards must stand",
"at": "When it happened, as an instant in UTC such as 2026-03-01T15:00:00Z"
},
"members": {
"program#": [
"$schema",
"id",
"name",
"version",
"changes",
"currency",
"timezone",
"timezoneRule",
"locale",
"from",
"until",
"terms",
"roles",
"fields",
"sensitive",
"page",
"enrol",
"attribution",
"lists",
"conditions",
"lifecycle",
"eligibility",
"rewards",
"exclusive",
"messages",
"actions",
"connections",
"tests"
],
"program#/properties/terms": [
"version",
"url",
"neededFor"
],
"program#/properties/fields": ["advocate", "invitee"],
"program#/properties/page": [
"headline",
"idealLead",
"howWeReachOut",
"howYouAreRewarded",
"faq",
"url"
],
"program#/properties/page/properties/faq/items": ["question", "answer"],
"program#/properties/enrol/items": [
"on",
"who",
"role"
],
"program#/properties/attribution": [
"winner",
"window",
"match",
"lateWithin"
],
"program#/properties/lifecycle": [
"initial",
"lateness",
"stages",
"transitions"
],
"program#/properties/lifecycle/properties/stages/items": [
"id",
"label",
"qualifies",
"undoes",
"final",
"stuckAfter"
],
"program#/properties/lifecycle/properties/transitions/items": [
"on",
"from",
"to",
"when"
],
"program#/properties/lifecycle/properties/transitions/items/properties/on/else": ["after", "since"],
"program#/properties/eligibility/items": [
"id",
"label",
"then",
"when",
"reason",
"ifUnknown",
"review"
],
"program#/properties/eligibility/items/properties/review": ["within", "otherwise"],
"program#/properties/rewards/items": [
"id",
"label",
"to",
"on",
"when",
"give",
"oncePer",
"times",
"for",
"hold",
"approval",
"limits",
"reverse"
],
"program#/properties/rewards/items/properties/give/oneOf/0": [
"kind",
"amountMinor",
"percent",
"of",
"tiers"
],
"program#/properties/rewards/items/properties/give/oneOf/1": [
"kind",
"amountMinor",
"percent",
"of",
"tiers"
],
"program#/properties/rewards/items/properties/give/oneOf/2": ["kind", "amount"],
"program#/properties/rewards/items/properties/give/oneOf/3": [
"kind",
"code",
"percent",
"amountMinor",
"worthMinor"
],
"program#/properties/rewards/items/properties/give/oneOf/4": [
"kind",
"percent",
"amountMinor",
"worthMinor"
],
"program#/properties/rewards/items/properties/give/oneOf/5": [
"kind",
"item",
"worthMinor"
],
"program#/properties/rewards/items/properties/give/oneOf/6": [
"kind",
"months",
"worthMinor"
],
"program#/properties/rewards/items/properties/give/oneOf/7": [
"kind",
"name",
"worthMinor"
],
"program#/properties/rewards/items/properties/limits/items": [
"maxCount",
"maxAmount",
"per",
"period",
"over"
],
"program#/properties/rewards/items/properties/reverse/items": [
"on",
"within",
"part"
],
"program#/properties/exclusive/items": ["among", "winner"],
"program#/properties/messages/items": [
"id",
"to",
"via",
"on",
"when",
"text"
],
"program#/properties/messages/items/properties/text/additionalProperties": ["subject", "body"],
"program#/properties/actions/items": [
"on",
"when",
"do",
"with"
],
"program#/properties/connections/additionalProperties": [
"object",
"field",
"stages"
],
"program#/properties/tests/items": [
"it",
"given",
"expect"
],
"program#/properties/tests/items/properties/expect": [
"stage",
"verdict",
"outcome",
"rewards"
],
"program#/properties/tests/items/properties/expect/properties/rewards/additionalProperties": [
"amountMinor",
"amount",
"state",
"until"
],
"program#/$defs/d11": [
"type",
"label",
"personal"
],
"program#/$defs/d17": ["enter"],
"program#/$defs/d32": ["fact", "path"],
"program#/$defs/d35": [
"from",
"amountMinor",
"percent"
],
"program#/$defs/d33": ["by", "steps"],
"event#": [
"id",
"source",
"type",
"at",
"who",
"object",
"data",
"signals",
"unverified",
"mint"
],
"event#/properties/who": [
"referralId",
"code",
"coupon",
"externalId",
"email",
"phone",
"visitorId",
"advocateId"
],
"event#/properties/mint": ["share", "referral"]
},
"kinds": { "program.kind": [
"cash",
"credit",
"points",
"coupon",
"discount",
"gift",
"freeMonths",
"custom"
] }
};
export { validateEvent, validateProgram, words };
