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
// validators
const validateProgram = validate21;
const func3 = require_ucs2length().default;
const pattern0 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
function validate22(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data === "string") {
if (!pattern0.test(data)) {
vErrors = noted(vErrors, instancePath, "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" });
errors++;
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
function validate24(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data === "string") {
if (func3(data) > 200) {
vErrors = noted(vErrors, instancePath, "maxLength", { limit: 200 });
errors++;
}
if (func3(data) < 1) {
vErrors = noted(vErrors, instancePath, "minLength", { limit: 1 });
errors++;
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
function validate26(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
vErrors = noted(vErrors, instancePath, "type", { type: "integer" });
errors++;
}
if (typeof data == "number" && isFinite(data)) {
if (data > 1e6 || isNaN(data)) {
vErrors = noted(vErrors, instancePath, "maximum", {
comparison: "<=",
limit: 1e6
});
errors++;
}
if (data < 1 || isNaN(data)) {
vErrors = noted(vErrors, instancePath, "minimum", {
comparison: ">=",
limit: 1
});
errors++;
}
}
validate26.errors = vErrors;
return errors === 0;
}
function validate28(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data !== "string") {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
if (!(data === "pin" || data === "switch")) {
vErrors = noted(vErrors, instancePath, "enum", { allowedValues: ["pin", "switch"] });
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
function validate31(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data === "string") {
if (func3(data) > 64) {
vErrors = noted(vErrors, instancePath, "maxLength", { limit: 64 });
errors++;
}
if (func3(data) < 1) {
vErrors = noted(vErrors, instancePath, "minLength", { limit: 1 });
errors++;
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
function validate30(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (Object.keys(data).length > 200) {
vErrors = noted(vErrors, instancePath, "maxProperties", { limit: 200 });
errors++;
}
for (const key0 in data) {
const _errs1 = errors;
if (typeof key0 === "string") {
if (func3(key0) > 64) {
vErrors = noted(vErrors, instancePath, "maxLength", { limit: 64 }, key0);
errors++;
}
if (func3(key0) < 1) {
vErrors = noted(vErrors, instancePath, "minLength", { limit: 1 }, key0);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "string" }, key0);
errors++;
}
if (!(_errs1 === errors)) {
vErrors = noted(vErrors, instancePath, "propertyNames", { propertyName: key0 });
errors++;
}
}
for (const key1 in data) if (!validate31(data[key1], instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"))) {
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
const pattern2 = /* @__PURE__ */ new RegExp("^[a-z]{2}(-[A-Z]{2})?$", "u");
function validate37(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data === "string") {
if (!pattern2.test(data)) {
vErrors = noted(vErrors, instancePath, "pattern", { pattern: "^[a-z]{2}(-[A-Z]{2})?$" });
errors++;
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
const pattern3 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3})?Z)?$", "u");
function validate39(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data === "string") {
if (!pattern3.test(data)) {
vErrors = noted(vErrors, instancePath, "pattern", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3})?Z)?$" });
errors++;
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
const pattern4 = /* @__PURE__ */ new RegExp("^https://[^\\s]+$", "u");
function validate43(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data === "string") {
if (func3(data) > 2e3) {
vErrors = noted(vErrors, instancePath, "maxLength", { limit: 2e3 });
errors++;
}
if (!pattern4.test(data)) {
vErrors = noted(vErrors, instancePath, "pattern", { pattern: "^https://[^\\s]+$" });
errors++;
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
function validate45(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data !== "string") {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
if (!(data === "reward")) {
vErrors = noted(vErrors, instancePath, "enum", { allowedValues: ["reward"] });
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
const pattern6 = /* @__PURE__ */ new RegExp("^[a-z][A-Za-z0-9]{0,63}$", "u");
function validate49(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data !== "string") {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
if (!(data === "string" || data === "number" || data === "boolean")) {
vErrors = noted(vErrors, instancePath, "enum", { allowedValues: [
"string",
"number",
"boolean"
] });
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
function validate51(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data === "string") {
if (func3(data) > 100) {
vErrors = noted(vErrors, instancePath, "maxLength", { limit: 100 });
errors++;
}
if (func3(data) < 1) {
vErrors = noted(vErrors, instancePath, "minLength", { limit: 1 });
errors++;
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
function validate48(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (data.type === void 0) {
vErrors = noted(vErrors, instancePath, "required", { missingProperty: "type" });
errors++;
}
if (data.label === void 0) {
vErrors = noted(vErrors, instancePath, "required", { missingProperty: "label" });
errors++;
}
for (const key0 in data) if (!(key0 === "type" || key0 === "label" || key0 === "personal")) {
vErrors = noted(vErrors, instancePath, "additionalProperties", {
additionalProperty: key0,
known: [
"type",
"label",
"personal"
]
});
errors++;
}
if (data.type !== void 0) {
if (!validate49(data.type, instancePath + "/type")) {
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if (data.label !== void 0) {
if (!validate51(data.label, instancePath + "/label")) {
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if (data.personal !== void 0) {
if (typeof data.personal !== "boolean") {
vErrors = noted(vErrors, instancePath + "/personal", "type", { type: "boolean" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
function validate47(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (Object.keys(data).length > 200) {
vErrors = noted(vErrors, instancePath, "maxProperties", { limit: 200 });
errors++;
}
for (const key0 in data) {
const _errs1 = errors;
if (typeof key0 === "string") {
if (!pattern6.test(key0)) {
vErrors = noted(vErrors, instancePath, "pattern", { pattern: "^[a-z][A-Za-z0-9]{0,63}$" }, key0);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "string" }, key0);
errors++;
}
if (!(_errs1 === errors)) {
vErrors = noted(vErrors, instancePath, "propertyNames", { propertyName: key0 });
errors++;
}
}
for (const key1 in data) if (!validate48(data[key1], instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"))) {
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
function validate57(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data !== "string") {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
if (!(data === "health")) {
vErrors = noted(vErrors, instancePath, "enum", { allowedValues: ["health"] });
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
function validate60(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data === "string") {
if (func3(data) > 4e3) {
vErrors = noted(vErrors, instancePath, "maxLength", { limit: 4e3 });
errors++;
}
if (func3(data) < 1) {
vErrors = noted(vErrors, instancePath, "minLength", { limit: 1 });
errors++;
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
function validate59(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (Object.keys(data).length < 1) {
vErrors = noted(vErrors, instancePath, "minProperties", { limit: 1 });
errors++;
}
for (const key0 in data) {
const _errs1 = errors;
if (typeof key0 === "string") {
if (!pattern2.test(key0)) {
vErrors = noted(vErrors, instancePath, "pattern", { pattern: "^[a-z]{2}(-[A-Z]{2})?$" }, key0);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "string" }, key0);
errors++;
}
if (!(_errs1 === errors)) {
vErrors = noted(vErrors, instancePath, "propertyNames", { propertyName: key0 });
errors++;
}
}
for (const key1 in data) if (!validate60(data[key1], instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"))) {
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
function validate70(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data !== "string" && !Array.isArray(data)) {
vErrors = noted(vErrors, instancePath, "type", { type: ["string", "array"] });
errors++;
}
if (typeof data === "string") {
if (func3(data) > 64) {
vErrors = noted(vErrors, instancePath, "maxLength", { limit: 64 });
errors++;
}
if (func3(data) < 1) {
vErrors = noted(vErrors, instancePath, "minLength", { limit: 1 });
errors++;
}
}
if (Array.isArray(data)) {
if (data.length > 100) {
vErrors = noted(vErrors, instancePath, "maxItems", { limit: 100 });
errors++;
}
if (data.length < 1) {
vErrors = noted(vErrors, instancePath, "minItems", { limit: 1 });
errors++;
}
const len0 = data.length;
for (let i0 = 0; i0 < len0; i0++) {
let data0 = data[i0];
if (typeof data0 === "string") {
if (func3(data0) > 64) {
vErrors = noted(vErrors, instancePath + "/" + i0, "maxLength", { limit: 64 });
errors++;
}
if (func3(data0) < 1) {
vErrors = noted(vErrors, instancePath + "/" + i0, "minLength", { limit: 1 });
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/" + i0, "type", { type: "string" });
errors++;
}
}
let i1 = data.length;
let j0;
if (i1 > 1) {
const indices0 = { __proto__: null };
for (; i1--;) {
let item0 = data[i1];
if (typeof item0 !== "string") continue;
if (typeof indices0[item0] == "number") {
j0 = indices0[item0];
vErrors = noted(vErrors, instancePath, "uniqueItems", {
i: i1,
j: j0
});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
validate70.errors = vErrors;
return errors === 0;
}
function validate69(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (data.enter === void 0) {
vErrors = noted(vErrors, instancePath, "required", { missingProperty: "enter" });
errors++;
}
for (const key0 in data) if (!(key0 === "enter")) {
vErrors = noted(vErrors, instancePath, "additionalProperties", {
additionalProperty: key0,
known: ["enter"]
});
errors++;
}
if (data.enter !== void 0) {
if (!validate70(data.enter, instancePath + "/enter")) {
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
function validate73(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data !== "string") {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
if (!(data === "invitee")) {
vErrors = noted(vErrors, instancePath, "enum", { allowedValues: ["invitee"] });
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
function validate76(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data !== "string") {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
if (!(data === "first" || data === "last")) {
vErrors = noted(vErrors, instancePath, "enum", { allowedValues: ["first", "last"] });
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
const pattern8 = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,4} (minute|hour|day|week|month|year)s?$", "u");
function validate78(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data === "string") {
if (!pattern8.test(data)) {
vErrors = noted(vErrors, instancePath, "pattern", { pattern: "^[1-9][0-9]{0,4} (minute|hour|day|week|month|year)s?$" });
errors++;
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
function validate81(data, instancePath = "") {
validate81.errors = null;
return true;
}
const pattern11 = /* @__PURE__ */ new RegExp("^[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9]+)+$", "u");
function validate91(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data === "string") {
if (func3(data) > 100) {
vErrors = noted(vErrors, instancePath, "maxLength", { limit: 100 });
errors++;
}
if (!pattern11.test(data)) {
vErrors = noted(vErrors, instancePath, "pattern", { pattern: "^[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9]+)+$" });
errors++;
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}
function validate100(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data !== "string") {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
if (!(data === "reject" || data === "review" || data === "flag")) {
vErrors = noted(vErrors, instancePath, "enum", { allowedValues: [
"reject",
"review",
"flag"
] });
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
function validate104(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data !== "string") {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
if (!(data === "review" || data === "reject")) {
vErrors = noted(vErrors, instancePath, "enum", { allowedValues: ["review", "reject"] });
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}
function validate107(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data !== "string") {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
if (!(data === "release" || data === "reject")) {
vErrors = noted(vErrors, instancePath, "enum", { allowedValues: ["release", "reject"] });
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
function validate111(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data !== "string") {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
if (!(data === "advocate" || data === "invitee")) {
vErrors = noted(vErrors, instancePath, "enum", { allowedValues: ["advocate", "invitee"] });
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}
function validate117(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (data.milestone === void 0) {
vErrors = noted(vErrors, instancePath, "required", { missingProperty: "milestone" });
errors++;
}
}
validate117.errors = vErrors;
return errors === 0;
}
function validate116(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
const _errs1 = errors;
if (!validate117(data, instancePath)) {
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
if (_errs1 === errors) {
vErrors = noted(vErrors, instancePath, "not", {});
errors++;
} else {
errors = _errs0;
if (vErrors !== null) {
if (_errs0) vErrors.length = _errs0;
else vErrors = null;
}
}
validate116.errors = vErrors;
return errors === 0;
}
function validate121(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (data.milestone === void 0) {
vErrors = noted(vErrors, instancePath, "required", { missingProperty: "milestone" });
errors++;
}
for (const key0 in data) if (!(key0 === "milestone")) {
vErrors = noted(vErrors, instancePath, "additionalProperties", {
additionalProperty: key0,
known: ["milestone"]
});
errors++;
}
if (data.milestone !== void 0) {
if (!validate31(data.milestone, instancePath + "/milestone")) {
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}
function validate115(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if (!validate116(data, instancePath)) {
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if (vErrors !== null) {
if (_errs0) vErrors.length = _errs0;
else vErrors = null;
}
let ifClause0;
if (_valid0) {
const _errs2 = errors;
if (!validate69(data, instancePath)) {
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
} else {
const _errs3 = errors;
if (!validate121(data, instancePath)) {
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if (!valid0) {
vErrors = noted(vErrors, instancePath, "if", { failingKeyword: ifClause0 });
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}
function validate113(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
vErrors = noted(vErrors, instancePath, "type", { type: ["string", "object"] });
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
if (!validate91(data, instancePath)) {
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
} else {
const _errs5 = errors;
if (!validate115(data, instancePath)) {
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if (!valid0) {
vErrors = noted(vErrors, instancePath, "if", { failingKeyword: ifClause0 });
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
function validate128(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
vErrors = noted(vErrors, instancePath, "type", { type: "integer" });
errors++;
}
if (typeof data == "number" && isFinite(data)) {
if (data > 9e11 || isNaN(data)) {
vErrors = noted(vErrors, instancePath, "maximum", {
comparison: "<=",
limit: 9e11
});
errors++;
}
if (data < 1 || isNaN(data)) {
vErrors = noted(vErrors, instancePath, "minimum", {
comparison: ">=",
limit: 1
});
errors++;
}
}
validate128.errors = vErrors;
return errors === 0;
}
function validate132(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data == "number" && isFinite(data)) {
if (data > 100 || isNaN(data)) {
vErrors = noted(vErrors, instancePath, "maximum", {
comparison: "<=",
limit: 100
});
errors++;
}
if (data <= 0 || isNaN(data)) {
vErrors = noted(vErrors, instancePath, "exclusiveMinimum", {
comparison: ">",
limit: 0
});
errors++;
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "number" });
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}
function validate152(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (data.fact === void 0) {
vErrors = noted(vErrors, instancePath, "required", { missingProperty: "fact" });
errors++;
}
if (data.path === void 0) {
vErrors = noted(vErrors, instancePath, "required", { missingProperty: "path" });
errors++;
}
for (const key0 in data) if (!(key0 === "fact" || key0 === "path")) {
vErrors = noted(vErrors, instancePath, "additionalProperties", {
additionalProperty: key0,
known: ["fact", "path"]
});
errors++;
}
if (data.fact !== void 0) {
if (!validate31(data.fact, instancePath + "/fact")) {
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if (data.path !== void 0) {
if (!validate24(data.path, instancePath + "/path")) {
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}
function validate160(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
vErrors = noted(vErrors, instancePath, "type", { type: "integer" });
errors++;
}
if (typeof data == "number" && isFinite(data)) {
if (data < 0 || isNaN(data)) {
vErrors = noted(vErrors, instancePath, "minimum", {
comparison: ">=",
limit: 0
});
errors++;
}
}
validate160.errors = vErrors;
return errors === 0;
}
function validate159(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (data.from === void 0) {
vErrors = noted(vErrors, instancePath, "required", { missingProperty: "from" });
errors++;
}
for (const key0 in data) if (!(key0 === "from" || key0 === "amountMinor" || key0 === "percent")) {
vErrors = noted(vErrors, instancePath, "additionalProperties", {
additionalProperty: key0,
known: [
"from",
"amountMinor",
"percent"
]
});
errors++;
}
if (data.from !== void 0) {
if (!validate160(data.from, instancePath + "/from")) {
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
if (data.amountMinor !== void 0) {
if (!validate128(data.amountMinor, instancePath + "/amountMinor")) {
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
if (data.percent !== void 0) {
if (!validate132(data.percent, instancePath + "/percent")) {
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}
function validate158(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (Array.isArray(data)) {
if (data.length > 100) {
vErrors = noted(vErrors, instancePath, "maxItems", { limit: 100 });
errors++;
}
if (data.length < 1) {
vErrors = noted(vErrors, instancePath, "minItems", { limit: 1 });
errors++;
}
const len0 = data.length;
for (let i0 = 0; i0 < len0; i0++) if (!validate159(data[i0], instancePath + "/" + i0)) {
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "array" });
errors++;
}
validate158.errors = vErrors;
return errors === 0;
}
function validate156(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (data.by === void 0) {
vErrors = noted(vErrors, instancePath, "required", { missingProperty: "by" });
errors++;
}
if (data.steps === void 0) {
vErrors = noted(vErrors, instancePath, "required", { missingProperty: "steps" });
errors++;
}
for (const key0 in data) if (!(key0 === "by" || key0 === "steps")) {
vErrors = noted(vErrors, instancePath, "additionalProperties", {
additionalProperty: key0,
known: ["by", "steps"]
});
errors++;
}
if (data.by !== void 0) {
if (!validate152(data.by, instancePath + "/by")) {
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
if (data.steps !== void 0) {
if (!validate158(data.steps, instancePath + "/steps")) {
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate156.errors = vErrors;
return errors === 0;
}
function validate127(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (data.kind === void 0) {
vErrors = noted(vErrors, instancePath, "required", { missingProperty: "kind" });
errors++;
}
if (data.amount === void 0) {
vErrors = noted(vErrors, instancePath, "required", { missingProperty: "amount" });
errors++;
}
for (const key0 in data) if (!(key0 === "kind" || key0 === "amount")) {
vErrors = noted(vErrors, instancePath, "additionalProperties", {
additionalProperty: key0,
known: ["kind", "amount"]
});
errors++;
}
if (data.kind !== void 0) {
let data0 = data.kind;
if (typeof data0 !== "string") {
vErrors = noted(vErrors, instancePath + "/kind", "type", { type: "string" });
errors++;
}
if ("points" !== data0) {
vErrors = noted(vErrors, instancePath + "/kind", "const", { allowedValue: "points" });
errors++;
}
}
if (data.amount !== void 0) {
if (!validate128(data.amount, instancePath + "/amount")) {
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
function validate130(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (data.kind === void 0) {
vErrors = noted(vErrors, instancePath, "required", { missingProperty: "kind" });
errors++;
}
if (data.code === void 0) {
vErrors = noted(vErrors, instancePath, "required", { missingProperty: "code" });
errors++;
}
for (const key0 in data) if (!(key0 === "kind" || key0 === "code" || key0 === "percent" || key0 === "amountMinor" || key0 === "worthMinor")) {
vErrors = noted(vErrors, instancePath, "additionalProperties", {
additionalProperty: key0,
known: [
"kind",
"code",
"percent",
"amountMinor",
"worthMinor"
]
});
errors++;
}
if (data.kind !== void 0) {
let data0 = data.kind;
if (typeof data0 !== "string") {
vErrors = noted(vErrors, instancePath + "/kind", "type", { type: "string" });
errors++;
}
if ("coupon" !== data0) {
vErrors = noted(vErrors, instancePath + "/kind", "const", { allowedValue: "coupon" });
errors++;
}
}
if (data.code !== void 0) {
if (!validate51(data.code, instancePath + "/code")) {
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if (data.percent !== void 0) {
if (!validate132(data.percent, instancePath + "/percent")) {
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if (data.amountMinor !== void 0) {
if (!validate128(data.amountMinor, instancePath + "/amountMinor")) {
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
if (data.worthMinor !== void 0) {
if (!validate128(data.worthMinor, instancePath + "/worthMinor")) {
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}
function validate136(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (data.kind === void 0) {
vErrors = noted(vErrors, instancePath, "required", { missingProperty: "kind" });
errors++;
}
for (const key0 in data) if (!(key0 === "kind" || key0 === "percent" || key0 === "amountMinor" || key0 === "worthMinor")) {
vErrors = noted(vErrors, instancePath, "additionalProperties", {
additionalProperty: key0,
known: [
"kind",
"percent",
"amountMinor",
"worthMinor"
]
});
errors++;
}
if (data.kind !== void 0) {
let data0 = data.kind;
if (typeof data0 !== "string") {
vErrors = noted(vErrors, instancePath + "/kind", "type", { type: "string" });
errors++;
}
if ("discount" !== data0) {
vErrors = noted(vErrors, instancePath + "/kind", "const", { allowedValue: "discount" });
errors++;
}
}
if (data.percent !== void 0) {
if (!validate132(data.percent, instancePath + "/percent")) {
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if (data.amountMinor !== void 0) {
if (!validate128(data.amountMinor, instancePath + "/amountMinor")) {
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
if (data.worthMinor !== void 0) {
if (!validate128(data.worthMinor, instancePath + "/worthMinor")) {
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}
function validate140(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (data.kind === void 0) {
vErrors = noted(vErrors, instancePath, "required", { missingProperty: "kind" });
errors++;
}
if (data.item === void 0) {
vErrors = noted(vErrors, instancePath, "required", { missingProperty: "item" });
errors++;
}
for (const key0 in data) if (!(key0 === "kind" || key0 === "item" || key0 === "worthMinor")) {
vErrors = noted(vErrors, instancePath, "additionalProperties", {
additionalProperty: key0,
known: [
"kind",
"item",
"worthMinor"
]
});
errors++;
}
if (data.kind !== void 0) {
let data0 = data.kind;
if (typeof data0 !== "string") {
vErrors = noted(vErrors, instancePath + "/kind", "type", { type: "string" });
errors++;
}
if ("gift" !== data0) {
vErrors = noted(vErrors, instancePath + "/kind", "const", { allowedValue: "gift" });
errors++;
}
}
if (data.item !== void 0) {
if (!validate22(data.item, instancePath + "/item")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data.worthMinor !== void 0) {
if (!validate128(data.worthMinor, instancePath + "/worthMinor")) {
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}
function validate144(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
vErrors = noted(vErrors, instancePath, "type", { type: "integer" });
errors++;
}
if (typeof data == "number" && isFinite(data)) {
if (data > 120 || isNaN(data)) {
vErrors = noted(vErrors, instancePath, "maximum", {
comparison: "<=",
limit: 120
});
errors++;
}
if (data < 1 || isNaN(data)) {
vErrors = noted(vErrors, instancePath, "minimum", {
comparison: ">=",
limit: 1
});
errors++;
}
}
validate144.errors = vErrors;
return errors === 0;
}
function validate143(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (data.kind === void 0) {
vErrors = noted(vErrors, instancePath, "required", { missingProperty: "kind" });
errors++;
}
if (data.months === void 0) {
vErrors = noted(vErrors, instancePath, "required", { missingProperty: "months" });
errors++;
}
for (const key0 in data) if (!(key0 === "kind" || key0 === "months" || key0 === "worthMinor")) {
vErrors = noted(vErrors, instancePath, "additionalProperties", {
additionalProperty: key0,
known: [
"kind",
"months",
"worthMinor"
]
});
errors++;
}
if (data.kind !== void 0) {
let data0 = data.kind;
if (typeof data0 !== "string") {
vErrors = noted(vErrors, instancePath + "/kind", "type", { type: "string" });
errors++;
}
if ("freeMonths" !== data0) {
vErrors = noted(vErrors, instancePath + "/kind", "const", { allowedValue: "freeMonths" });
errors++;
}
}
if (data.months !== void 0) {
if (!validate144(data.months, instancePath + "/months")) {
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if (data.worthMinor !== void 0) {
if (!validate128(data.worthMinor, instancePath + "/worthMinor")) {
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate143.errors = vErrors;
return errors === 0;
}
function validate147(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (data.kind === void 0) {
vErrors = noted(vErrors, instancePath, "required", { missingProperty: "kind" });
errors++;
}
if (data.name === void 0) {
vErrors = noted(vErrors, instancePath, "required", { missingProperty: "name" });
errors++;
}
for (const key0 in data) if (!(key0 === "kind" || key0 === "name" || key0 === "worthMinor")) {
vErrors = noted(vErrors, instancePath, "additionalProperties", {
additionalProperty: key0,
known: [
"kind",
"name",
"worthMinor"
]
});
errors++;
}
if (data.kind !== void 0) {
let data0 = data.kind;
if (typeof data0 !== "string") {
vErrors = noted(vErrors, instancePath + "/kind", "type", { type: "string" });
errors++;
}
if ("custom" !== data0) {
vErrors = noted(vErrors, instancePath + "/kind", "const", { allowedValue: "custom" });
errors++;
}
}
if (data.name !== void 0) {
if (!validate24(data.name, instancePath + "/name")) {
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if (data.worthMinor !== void 0) {
if (!validate128(data.worthMinor, instancePath + "/worthMinor")) {
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}
function validate177(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data !== "string") {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
if (!(data === "referral" || data === "object" || data === "advocate" || data === "invitee")) {
vErrors = noted(vErrors, instancePath, "enum", { allowedValues: [
"referral",
"object",
"advocate",
"invitee"
] });
errors++;
}
validate177.errors = vErrors;
return errors === 0;
}
function validate179(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
vErrors = noted(vErrors, instancePath, "type", { type: "integer" });
errors++;
}
if (typeof data == "number" && isFinite(data)) {
if (data > 1e3 || isNaN(data)) {
vErrors = noted(vErrors, instancePath, "maximum", {
comparison: "<=",
limit: 1e3
});
errors++;
}
if (data < 1 || isNaN(data)) {
vErrors = noted(vErrors, instancePath, "minimum", {
comparison: ">=",
limit: 1
});
errors++;
}
}
validate179.errors = vErrors;
return errors === 0;
}
function validate183(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data !== "string") {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
if (!(data === "automatic" || data === "manual")) {
vErrors = noted(vErrors, instancePath, "enum", { allowedValues: ["automatic", "manual"] });
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}
const pattern12 = /* @__PURE__ */ new RegExp("^[a-z][A-Za-z0-9-]*\\.[a-z][A-Za-z0-9]*$", "u");
function validate186(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data === "string") {
if (func3(data) > 100) {
vErrors = noted(vErrors, instancePath, "maxLength", { limit: 100 });
errors++;
}
if (!pattern12.test(data)) {
vErrors = noted(vErrors, instancePath, "pattern", { pattern: "^[a-z][A-Za-z0-9-]*\\.[a-z][A-Za-z0-9]*$" });
errors++;
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
validate186.errors = vErrors;
return errors === 0;
}
function validate188(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
const _errs1 = errors;
if (typeof key0 === "string") {
if (func3(key0) > 200) {
vErrors = noted(vErrors, instancePath, "maxLength", { limit: 200 }, key0);
errors++;
}
if (func3(key0) < 1) {
vErrors = noted(vErrors, instancePath, "minLength", { limit: 1 }, key0);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "string" }, key0);
errors++;
}
if (!(_errs1 === errors)) {
vErrors = noted(vErrors, instancePath, "propertyNames", { propertyName: key0 });
errors++;
}
}
else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate188.errors = vErrors;
return errors === 0;
}
function validate192(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
vErrors = noted(vErrors, instancePath, "type", { type: "integer" });
errors++;
}
if (typeof data == "number" && isFinite(data)) {
if (data > 1e9 || isNaN(data)) {
vErrors = noted(vErrors, instancePath, "maximum", {
comparison: "<=",
limit: 1e9
});
errors++;
}
if (data < 1 || isNaN(data)) {
vErrors = noted(vErrors, instancePath, "minimum", {
comparison: ">=",
limit: 1
});
errors++;
}
}
validate192.errors = vErrors;
return errors === 0;
}
function validate195(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data !== "string") {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
if (!(data === "advocate" || data === "referral" || data === "invitee" || data === "program")) {
vErrors = noted(vErrors, instancePath, "enum", { allowedValues: [
"advocate",
"referral",
"invitee",
"program"
] });
errors++;
}
validate195.errors = vErrors;
return errors === 0;
}
function validate197(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data !== "string") {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
if (!(data === "day" || data === "week" || data === "month" || data === "quarter" || data === "year" || data === "ever")) {
vErrors = noted(vErrors, instancePath, "enum", { allowedValues: [
"day",
"week",
"month",
"quarter",
"year",
"ever"
] });
errors++;
}
validate197.errors = vErrors;
return errors === 0;
}
function validate199(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data !== "string") {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
if (!(data === "cut" || data === "refuse")) {
vErrors = noted(vErrors, instancePath, "enum", { allowedValues: ["cut", "refuse"] });
errors++;
}
validate199.errors = vErrors;
return errors === 0;
}
function validate204(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data !== "string") {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
if (!(data === "proportion" || data === "whole")) {
vErrors = noted(vErrors, instancePath, "enum", { allowedValues: ["proportion", "whole"] });
errors++;
}
validate204.errors = vErrors;
return errors === 0;
}
function validate206(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data !== "string") {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
if (!(data === "first" || data === "highest")) {
vErrors = noted(vErrors, instancePath, "enum", { allowedValues: ["first", "highest"] });
errors++;
}
validate206.errors = vErrors;
return errors === 0;
}
function validate208(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data !== "string") {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
if (!(data === "week" || data === "month" || data === "quarter")) {
vErrors = noted(vErrors, instancePath, "enum", { allowedValues: [
"week",
"month",
"quarter"
] });
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}
function validate210(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data !== "string" && !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
vErrors = noted(vErrors, instancePath, "type", { type: ["string", "integer"] });
errors++;
}
if (!(data === "monday" || data === "tuesday" || data === "wednesday" || data === "thursday" || data === "friday" || data === "saturday" || data === "sunday" || data === 1 || data === 2 || data === 3 || data === 4 || data === 5 || data === 6 || data === 7 || data === 8 || data === 9 || data === 10 || data === 11 || data === 12 || data === 13 || data === 14 || data === 15 || data === 16 || data === 17 || data === 18 || data === 19 || data === 20 || data === 21 || data === 22 || data === 23 || data === 24 || data === 25 || data === 26 || data === 27 || data === 28 || data === 29 || data === 30 || data === 31)) {
vErrors = noted(vErrors, instancePath, "enum", { allowedValues: [
"monday",
"tuesday",
"wednesday",
"thursday",
"friday",
"saturday",
"sunday",
1,
2,
3,
4,
5,
6,
7,
8,
9,
10,
11,
12,
13,
14,
15,
16,
17,
18,
19,
20,
21,
22,
23,
24,
25,
26,
27,
28,
29,
30,
31
] });
errors++;
}
validate210.errors = vErrors;
return errors === 0;
}
const pattern14 = /* @__PURE__ */ new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
function validate212(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data === "string") {
if (!pattern14.test(data)) {
vErrors = noted(vErrors, instancePath, "pattern", { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$" });
errors++;
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
validate212.errors = vErrors;
return errors === 0;
}
function validate214(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
vErrors = noted(vErrors, instancePath, "type", { type: "integer" });
errors++;
}
if (typeof data == "number" && isFinite(data)) {
if (data > 9e11 || isNaN(data)) {
vErrors = noted(vErrors, instancePath, "maximum", {
comparison: "<=",
limit: 9e11
});
errors++;
}
if (data < 0 || isNaN(data)) {
vErrors = noted(vErrors, instancePath, "minimum", {
comparison: ">=",
limit: 0
});
errors++;
}
}
validate214.errors = vErrors;
return errors === 0;
}
function validate223(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (data.kind === void 0) {
vErrors = noted(vErrors, instancePath, "required", { missingProperty: "kind" });
errors++;
}
if (data.amountMinor === void 0) {
vErrors = noted(vErrors, instancePath, "required", { missingProperty: "amountMinor" });
errors++;
}
for (const key0 in data) if (!(key0 === "kind" || key0 === "amountMinor")) {
vErrors = noted(vErrors, instancePath, "additionalProperties", {
additionalProperty: key0,
known: ["kind", "amountMinor"]
});
errors++;
}
if (data.kind !== void 0) {
let data0 = data.kind;
if (typeof data0 !== "string") {
vErrors = noted(vErrors, instancePath + "/kind", "type", { type: "string" });
errors++;
}
if ("cash" !== data0) {
vErrors = noted(vErrors, instancePath + "/kind", "const", { allowedValue: "cash" });
errors++;
}
}
if (data.amountMinor !== void 0) {
if (!validate128(data.amountMinor, instancePath + "/amountMinor")) {
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate223.errors = vErrors;
return errors === 0;
}
function validate225(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (data.kind === void 0) {
vErrors = noted(vErrors, instancePath, "required", { missingProperty: "kind" });
errors++;
}
if (data.amountMinor === void 0) {
vErrors = noted(vErrors, instancePath, "required", { missingProperty: "amountMinor" });
errors++;
}
for (const key0 in data) if (!(key0 === "kind" || key0 === "amountMinor")) {
vErrors = noted(vErrors, instancePath, "additionalProperties", {
additionalProperty: key0,
known: ["kind", "amountMinor"]
});
errors++;
}
if (data.kind !== void 0) {
let data0 = data.kind;
if (typeof data0 !== "string") {
vErrors = noted(vErrors, instancePath + "/kind", "type", { type: "string" });
errors++;
}
if ("credit" !== data0) {
vErrors = noted(vErrors, instancePath + "/kind", "const", { allowedValue: "credit" });
errors++;
}
}
if (data.amountMinor !== void 0) {
if (!validate128(data.amountMinor, instancePath + "/amountMinor")) {
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate225.errors = vErrors;
return errors === 0;
}
function validate236(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data !== "string") {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
if (!(data === "advocate")) {
vErrors = noted(vErrors, instancePath, "enum", { allowedValues: ["advocate"] });
errors++;
}
validate236.errors = vErrors;
return errors === 0;
}
function validate243(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data !== "string") {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
if (!(data === "week" || data === "month" || data === "quarter" || data === "year")) {
vErrors = noted(vErrors, instancePath, "enum", { allowedValues: [
"week",
"month",
"quarter",
"year"
] });
errors++;
}
validate243.errors = vErrors;
return errors === 0;
}
function validate247(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data !== "string") {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
if (!(data === "$.count.qualified" || data === "$.count.referrals")) {
vErrors = noted(vErrors, instancePath, "enum", { allowedValues: ["$.count.qualified", "$.count.referrals"] });
errors++;
}
validate247.errors = vErrors;
return errors === 0;
}
function validate260(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data !== "string") {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
if (!(data === "day" || data === "week" || data === "month")) {
vErrors = noted(vErrors, instancePath, "enum", { allowedValues: [
"day",
"week",
"month"
] });
errors++;
}
validate260.errors = vErrors;
return errors === 0;
}
function validate262(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (!(data === "monday" || data === "tuesday" || data === "wednesday" || data === "thursday" || data === "friday" || data === "saturday" || data === "sunday")) {
vErrors = noted(vErrors, instancePath, "enum", { allowedValues: [
"monday",
"tuesday",
"wednesday",
"thursday",
"friday",
"saturday",
"sunday"
] });
errors++;
}
validate262.errors = vErrors;
return errors === 0;
}
function validate265(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data !== "string") {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
if (!(data === "staff")) {
vErrors = noted(vErrors, instancePath, "enum", { allowedValues: ["staff"] });
errors++;
}
validate265.errors = vErrors;
return errors === 0;
}
function validate270(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data !== "string") {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
if (!(data === "day" || data === "week" || data === "month" || data === "quarter" || data === "year")) {
vErrors = noted(vErrors, instancePath, "enum", { allowedValues: [
"day",
"week",
"month",
"quarter",
"year"
] });
errors++;
}
validate270.errors = vErrors;
return errors === 0;
}
function validate277(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data !== "string") {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
if (!(data === "advocate" || data === "invitee" || data === "invited")) {
vErrors = noted(vErrors, instancePath, "enum", { allowedValues: [
"advocate",
"invitee",
"invited"
] });
errors++;
}
validate277.errors = vErrors;
return errors === 0;
}
function validate285(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data !== "string") {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
if (!(data === "person" || data === "advocate")) {
vErrors = noted(vErrors, instancePath, "enum", { allowedValues: ["person", "advocate"] });
errors++;
}
validate285.errors = vErrors;
return errors === 0;
}
function validate289(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data !== "string") {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
if (!(data === "advocate" || data === "invitee" || data === "staff")) {
vErrors = noted(vErrors, instancePath, "enum", { allowedValues: [
"advocate",
"invitee",
"staff"
] });
errors++;
}
validate289.errors = vErrors;
return errors === 0;
}
function validate305(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data !== "string") {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
if (!(data === "clear" || data === "flagged" || data === "review" || data === "rejected")) {
vErrors = noted(vErrors, instancePath, "enum", { allowedValues: [
"clear",
"flagged",
"review",
"rejected"
] });
errors++;
}
validate305.errors = vErrors;
return errors === 0;
}
function validate307(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data !== "string") {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
if (!(data === "decided" || data === "duplicate" || data === "unmatched" || data === "refused")) {
vErrors = noted(vErrors, instancePath, "enum", { allowedValues: [
"decided",
"duplicate",
"unmatched",
"refused"
] });
errors++;
}
validate307.errors = vErrors;
return errors === 0;
}
function validate309(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data !== "string") {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
if (!(data === "held" || data === "available" || data === "issued" || data === "fulfilled" || data === "rejected" || data === "reversed" || data === "refused" || data === "beaten")) {
vErrors = noted(vErrors, instancePath, "enum", { allowedValues: [
"held",
"available",
"issued",
"fulfilled",
"rejected",
"reversed",
"refused",
"beaten"
] });
errors++;
}
validate309.errors = vErrors;
return errors === 0;
}
const pattern1 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
const pattern9 = /* @__PURE__ */ new RegExp("^[A-Za-z][A-Za-z0-9_]{0,63}$", "u");
const pattern10 = /* @__PURE__ */ new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$", "u");
const pattern16 = /* @__PURE__ */ new RegExp("^[a-z][A-Za-z0-9-]{0,63}$", "u");
function validate21(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (data.id === void 0) {
vErrors = noted(vErrors, instancePath, "required", { missingProperty: "id" });
errors++;
}
if (data.name === void 0) {
vErrors = noted(vErrors, instancePath, "required", { missingProperty: "name" });
errors++;
}
if (data.version === void 0) {
vErrors = noted(vErrors, instancePath, "required", { missingProperty: "version" });
errors++;
}
if (data.currency === void 0) {
vErrors = noted(vErrors, instancePath, "required", { missingProperty: "currency" });
errors++;
}
if (data.lifecycle === void 0) {
vErrors = noted(vErrors, instancePath, "required", { missingProperty: "lifecycle" });
errors++;
}
if (data.rewards === void 0) {
vErrors = noted(vErrors, instancePath, "required", { missingProperty: "rewards" });
errors++;
}
for (const key0 in data) if (!(key0 === "$schema" || key0 === "id" || key0 === "name" || key0 === "version" || key0 === "changes" || key0 === "renamed" || key0 === "currency" || key0 === "timezone" || key0 === "timezoneRule" || key0 === "locale" || key0 === "from" || key0 === "until" || key0 === "terms" || key0 === "roles" || key0 === "fields" || key0 === "sensitive" || key0 === "page" || key0 === "enrol" || key0 === "attribution" || key0 === "lists" || key0 === "conditions" || key0 === "segments" || key0 === "lifecycle" || key0 === "eligibility" || key0 === "rewards" || key0 === "exclusive" || key0 === "payouts" || key0 === "tax" || key0 === "points" || key0 === "milestones" || key0 === "contests" || key0 === "reports" || key0 === "asks" || key0 === "quiet" || key0 === "messages" || key0 === "actions" || key0 === "connections" || key0 === "tests")) {
vErrors = noted(vErrors, instancePath, "additionalProperties", {
additionalProperty: key0,
known: [
"$schema",
"id",
"name",
"version",
"changes",
"renamed",
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
"segments",
"lifecycle",
"eligibility",
"rewards",
"exclusive",
"payouts",
"tax",
"points",
"milestones",
"contests",
"reports",
"asks",
"quiet",
"messages",
"actions",
"connections",
"tests"
]
});
errors++;
}
if (data.$schema !== void 0) {
if (typeof data.$schema !== "string") {
vErrors = noted(vErrors, instancePath + "/$schema", "type", { type: "string" });
errors++;
}
}
if (data.id !== void 0) {
if (!validate22(data.id, instancePath + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data.name !== void 0) {
if (!validate24(data.name, instancePath + "/name")) {
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if (data.version !== void 0) {
if (!validate26(data.version, instancePath + "/version")) {
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if (data.changes !== void 0) {
if (!validate28(data.changes, instancePath + "/changes")) {
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if (data.renamed !== void 0) {
let data5 = data.renamed;
if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
for (const key1 in data5) if (!(key1 === "stages" || key1 === "rewards" || key1 === "milestones")) {
vErrors = noted(vErrors, instancePath + "/renamed", "additionalProperties", {
additionalProperty: key1,
known: [
"stages",
"rewards",
"milestones"
]
});
errors++;
}
if (data5.stages !== void 0) {
if (!validate30(data5.stages, instancePath + "/renamed/stages")) {
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if (data5.rewards !== void 0) {
if (!validate30(data5.rewards, instancePath + "/renamed/rewards")) {
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if (data5.milestones !== void 0) {
if (!validate30(data5.milestones, instancePath + "/renamed/milestones")) {
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/renamed", "type", { type: "object" });
errors++;
}
}
if (data.currency !== void 0) {
let data9 = data.currency;
if (typeof data9 === "string") {
if (!pattern1.test(data9)) {
vErrors = noted(vErrors, instancePath + "/currency", "pattern", { pattern: "^[A-Z]{3}$" });
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/currency", "type", { type: "string" });
errors++;
}
}
if (data.timezone !== void 0) {
if (!validate31(data.timezone, instancePath + "/timezone")) {
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if (data.timezoneRule !== void 0) {
let data11 = data.timezoneRule;
if (typeof data11 === "string") {
if (func3(data11) > 100) {
vErrors = noted(vErrors, instancePath + "/timezoneRule", "maxLength", { limit: 100 });
errors++;
}
if (func3(data11) < 3) {
vErrors = noted(vErrors, instancePath + "/timezoneRule", "minLength", { limit: 3 });
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/timezoneRule", "type", { type: "string" });
errors++;
}
}
if (data.locale !== void 0) {
if (!validate37(data.locale, instancePath + "/locale")) {
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if (data.from !== void 0) {
if (!validate39(data.from, instancePath + "/from")) {
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if (data.until !== void 0) {
if (!validate39(data.until, instancePath + "/until")) {
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if (data.terms !== void 0) {
let data15 = data.terms;
if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
if (data15.version === void 0) {
vErrors = noted(vErrors, instancePath + "/terms", "required", { missingProperty: "version" });
errors++;
}
if (data15.url === void 0) {
vErrors = noted(vErrors, instancePath + "/terms", "required", { missingProperty: "url" });
errors++;
}
if (data15.neededFor === void 0) {
vErrors = noted(vErrors, instancePath + "/terms", "required", { missingProperty: "neededFor" });
errors++;
}
for (const key2 in data15) if (!(key2 === "version" || key2 === "url" || key2 === "neededFor")) {
vErrors = noted(vErrors, instancePath + "/terms", "additionalProperties", {
additionalProperty: key2,
known: [
"version",
"url",
"neededFor"
]
});
errors++;
}
if (data15.version !== void 0) {
if (!validate31(data15.version, instancePath + "/terms/version")) {
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if (data15.url !== void 0) {
if (!validate43(data15.url, instancePath + "/terms/url")) {
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if (data15.neededFor !== void 0) {
if (!validate45(data15.neededFor, instancePath + "/terms/neededFor")) {
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/terms", "type", { type: "object" });
errors++;
}
}
if (data.roles !== void 0) {
let data19 = data.roles;
if (Array.isArray(data19)) {
if (data19.length > 50) {
vErrors = noted(vErrors, instancePath + "/roles", "maxItems", { limit: 50 });
errors++;
}
if (data19.length < 1) {
vErrors = noted(vErrors, instancePath + "/roles", "minItems", { limit: 1 });
errors++;
}
const len0 = data19.length;
for (let i0 = 0; i0 < len0; i0++) {
let data20 = data19[i0];
if (typeof data20 === "string") {
if (!pattern0.test(data20)) {
vErrors = noted(vErrors, instancePath + "/roles/" + i0, "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" });
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/roles/" + i0, "type", { type: "string" });
errors++;
}
}
let i1 = data19.length;
let j0;
if (i1 > 1) {
const indices0 = { __proto__: null };
for (; i1--;) {
let item0 = data19[i1];
if (typeof item0 !== "string") continue;
if (typeof indices0[item0] == "number") {
j0 = indices0[item0];
vErrors = noted(vErrors, instancePath + "/roles", "uniqueItems", {
i: i1,
j: j0
});
errors++;
break;
}
indices0[item0] = i1;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/roles", "type", { type: "array" });
errors++;
}
}
if (data.fields !== void 0) {
let data21 = data.fields;
if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
for (const key3 in data21) if (!(key3 === "advocate" || key3 === "invitee" || key3 === "signals")) {
vErrors = noted(vErrors, instancePath + "/fields", "additionalProperties", {
additionalProperty: key3,
known: [
"advocate",
"invitee",
"signals"
]
});
errors++;
}
if (data21.advocate !== void 0) {
if (!validate47(data21.advocate, instancePath + "/fields/advocate")) {
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if (data21.invitee !== void 0) {
if (!validate47(data21.invitee, instancePath + "/fields/invitee")) {
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if (data21.signals !== void 0) {
if (!validate47(data21.signals, instancePath + "/fields/signals")) {
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/fields", "type", { type: "object" });
errors++;
}
}
if (data.sensitive !== void 0) {
if (!validate57(data.sensitive, instancePath + "/sensitive")) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if (data.page !== void 0) {
let data26 = data.page;
if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
for (const key4 in data26) if (!(key4 === "headline" || key4 === "idealLead" || key4 === "howWeReachOut" || key4 === "howYouAreRewarded" || key4 === "faq" || key4 === "url")) {
vErrors = noted(vErrors, instancePath + "/page", "additionalProperties", {
additionalProperty: key4,
known: [
"headline",
"idealLead",
"howWeReachOut",
"howYouAreRewarded",
"faq",
"url"
]
});
errors++;
}
if (data26.headline !== void 0) {
if (!validate59(data26.headline, instancePath + "/page/headline")) {
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if (data26.idealLead !== void 0) {
if (!validate59(data26.idealLead, instancePath + "/page/idealLead")) {
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if (data26.howWeReachOut !== void 0) {
if (!validate59(data26.howWeReachOut, instancePath + "/page/howWeReachOut")) {
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if (data26.howYouAreRewarded !== void 0) {
if (!validate59(data26.howYouAreRewarded, instancePath + "/page/howYouAreRewarded")) {
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if (data26.faq !== void 0) {
let data31 = data26.faq;
if (Array.isArray(data31)) {
if (data31.length > 50) {
vErrors = noted(vErrors, instancePath + "/page/faq", "maxItems", { limit: 50 });
errors++;
}
const len1 = data31.length;
for (let i2 = 0; i2 < len1; i2++) {
let data32 = data31[i2];
if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
if (data32.question === void 0) {
vErrors = noted(vErrors, instancePath + "/page/faq/" + i2, "required", { missingProperty: "question" });
errors++;
}
if (data32.answer === void 0) {
vErrors = noted(vErrors, instancePath + "/page/faq/" + i2, "required", { missingProperty: "answer" });
errors++;
}
for (const key5 in data32) if (!(key5 === "question" || key5 === "answer")) {
vErrors = noted(vErrors, instancePath + "/page/faq/" + i2, "additionalProperties", {
additionalProperty: key5,
known: ["question", "answer"]
});
errors++;
}
if (data32.question !== void 0) {
if (!validate59(data32.question, instancePath + "/page/faq/" + i2 + "/question")) {
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if (data32.answer !== void 0) {
if (!validate59(data32.answer, instancePath + "/page/faq/" + i2 + "/answer")) {
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/page/faq/" + i2, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/page/faq", "type", { type: "array" });
errors++;
}
}
if (data26.url !== void 0) {
if (!validate43(data26.url, instancePath + "/page/url")) {
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/page", "type", { type: "object" });
errors++;
}
}
if (data.enrol !== void 0) {
let data36 = data.enrol;
if (Array.isArray(data36)) {
if (data36.length > 20) {
vErrors = noted(vErrors, instancePath + "/enrol", "maxItems", { limit: 20 });
errors++;
}
const len2 = data36.length;
for (let i3 = 0; i3 < len2; i3++) {
let data37 = data36[i3];
if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
if (data37.on === void 0) {
vErrors = noted(vErrors, instancePath + "/enrol/" + i3, "required", { missingProperty: "on" });
errors++;
}
if (data37.who === void 0) {
vErrors = noted(vErrors, instancePath + "/enrol/" + i3, "required", { missingProperty: "who" });
errors++;
}
if (data37.role === void 0) {
vErrors = noted(vErrors, instancePath + "/enrol/" + i3, "required", { missingProperty: "role" });
errors++;
}
for (const key6 in data37) if (!(key6 === "on" || key6 === "who" || key6 === "role")) {
vErrors = noted(vErrors, instancePath + "/enrol/" + i3, "additionalProperties", {
additionalProperty: key6,
known: [
"on",
"who",
"role"
]
});
errors++;
}
if (data37.on !== void 0) {
if (!validate69(data37.on, instancePath + "/enrol/" + i3 + "/on")) {
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if (data37.who !== void 0) {
if (!validate73(data37.who, instancePath + "/enrol/" + i3 + "/who")) {
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if (data37.role !== void 0) {
if (!validate22(data37.role, instancePath + "/enrol/" + i3 + "/role")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/enrol/" + i3, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/enrol", "type", { type: "array" });
errors++;
}
}
if (data.attribution !== void 0) {
let data41 = data.attribution;
if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
for (const key7 in data41) if (!(key7 === "winner" || key7 === "window" || key7 === "match" || key7 === "lateWithin")) {
vErrors = noted(vErrors, instancePath + "/attribution", "additionalProperties", {
additionalProperty: key7,
known: [
"winner",
"window",
"match",
"lateWithin"
]
});
errors++;
}
if (data41.winner !== void 0) {
if (!validate76(data41.winner, instancePath + "/attribution/winner")) {
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if (data41.window !== void 0) {
if (!validate78(data41.window, instancePath + "/attribution/window")) {
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if (data41.match !== void 0) {
let data44 = data41.match;
if (Array.isArray(data44)) {
if (data44.length > 6) {
vErrors = noted(vErrors, instancePath + "/attribution/match", "maxItems", { limit: 6 });
errors++;
}
if (data44.length < 1) {
vErrors = noted(vErrors, instancePath + "/attribution/match", "minItems", { limit: 1 });
errors++;
}
const len3 = data44.length;
for (let i4 = 0; i4 < len3; i4++) {
let data45 = data44[i4];
if (typeof data45 !== "string") {
vErrors = noted(vErrors, instancePath + "/attribution/match/" + i4, "type", { type: "string" });
errors++;
}
if (!(data45 === "code" || data45 === "coupon" || data45 === "externalId" || data45 === "email" || data45 === "phone" || data45 === "visitorId")) {
vErrors = noted(vErrors, instancePath + "/attribution/match/" + i4, "enum", { allowedValues: [
"code",
"coupon",
"externalId",
"email",
"phone",
"visitorId"
] });
errors++;
}
}
let i5 = data44.length;
let j1;
if (i5 > 1) {
const indices1 = { __proto__: null };
for (; i5--;) {
let item1 = data44[i5];
if (typeof item1 !== "string") continue;
if (typeof indices1[item1] == "number") {
j1 = indices1[item1];
vErrors = noted(vErrors, instancePath + "/attribution/match", "uniqueItems", {
i: i5,
j: j1
});
errors++;
break;
}
indices1[item1] = i5;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/attribution/match", "type", { type: "array" });
errors++;
}
}
if (data41.lateWithin !== void 0) {
if (!validate78(data41.lateWithin, instancePath + "/attribution/lateWithin")) {
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/attribution", "type", { type: "object" });
errors++;
}
}
if (data.lists !== void 0) {
let data47 = data.lists;
if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
for (const key8 in data47) {
const _errs74 = errors;
if (typeof key8 === "string") {
if (!pattern9.test(key8)) {
vErrors = noted(vErrors, instancePath + "/lists", "pattern", { pattern: "^[A-Za-z][A-Za-z0-9_]{0,63}$" }, key8);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/lists", "type", { type: "string" }, key8);
errors++;
}
if (!(_errs74 === errors)) {
vErrors = noted(vErrors, instancePath + "/lists", "propertyNames", { propertyName: key8 });
errors++;
}
}
for (const key9 in data47) {
let data48 = data47[key9];
if (Array.isArray(data48)) {
if (data48.length > 1e4) {
vErrors = noted(vErrors, instancePath + "/lists/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), "maxItems", { limit: 1e4 });
errors++;
}
const len4 = data48.length;
for (let i6 = 0; i6 < len4; i6++) {
let data49 = data48[i6];
if (typeof data49 !== "string" && !(typeof data49 == "number" && isFinite(data49))) {
vErrors = noted(vErrors, instancePath + "/lists/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i6, "type", { type: ["string", "number"] });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/lists/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "array" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/lists", "type", { type: "object" });
errors++;
}
}
if (data.conditions !== void 0) {
let data50 = data.conditions;
if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
for (const key10 in data50) {
const _errs83 = errors;
if (typeof key10 === "string") {
if (!pattern10.test(key10)) {
vErrors = noted(vErrors, instancePath + "/conditions", "pattern", { pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$" }, key10);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/conditions", "type", { type: "string" }, key10);
errors++;
}
if (!(_errs83 === errors)) {
vErrors = noted(vErrors, instancePath + "/conditions", "propertyNames", { propertyName: key10 });
errors++;
}
}
for (const key11 in data50) if (!validate81(data50[key11], instancePath + "/conditions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"))) {
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
} else {
vErrors = noted(vErrors, instancePath + "/conditions", "type", { type: "object" });
errors++;
}
}
if (data.segments !== void 0) {
let data52 = data.segments;
if (Array.isArray(data52)) {
if (data52.length > 100) {
vErrors = noted(vErrors, instancePath + "/segments", "maxItems", { limit: 100 });
errors++;
}
const len5 = data52.length;
for (let i7 = 0; i7 < len5; i7++) {
let data53 = data52[i7];
if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
if (data53.id === void 0) {
vErrors = noted(vErrors, instancePath + "/segments/" + i7, "required", { missingProperty: "id" });
errors++;
}
if (data53.when === void 0) {
vErrors = noted(vErrors, instancePath + "/segments/" + i7, "required", { missingProperty: "when" });
errors++;
}
for (const key12 in data53) if (!(key12 === "id" || key12 === "label" || key12 === "when")) {
vErrors = noted(vErrors, instancePath + "/segments/" + i7, "additionalProperties", {
additionalProperty: key12,
known: [
"id",
"label",
"when"
]
});
errors++;
}
if (data53.id !== void 0) {
if (!validate22(data53.id, instancePath + "/segments/" + i7 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data53.label !== void 0) {
if (!validate51(data53.label, instancePath + "/segments/" + i7 + "/label")) {
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if (data53.when !== void 0) {
if (!validate81(data53.when, instancePath + "/segments/" + i7 + "/when")) {
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/segments/" + i7, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/segments", "type", { type: "array" });
errors++;
}
}
if (data.lifecycle !== void 0) {
let data57 = data.lifecycle;
if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
if (data57.initial === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle", "required", { missingProperty: "initial" });
errors++;
}
if (data57.stages === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle", "required", { missingProperty: "stages" });
errors++;
}
if (data57.transitions === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle", "required", { missingProperty: "transitions" });
errors++;
}
for (const key13 in data57) if (!(key13 === "initial" || key13 === "lateness" || key13 === "stages" || key13 === "transitions")) {
vErrors = noted(vErrors, instancePath + "/lifecycle", "additionalProperties", {
additionalProperty: key13,
known: [
"initial",
"lateness",
"stages",
"transitions"
]
});
errors++;
}
if (data57.initial !== void 0) {
if (!validate31(data57.initial, instancePath + "/lifecycle/initial")) {
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if (data57.lateness !== void 0) {
if (!validate78(data57.lateness, instancePath + "/lifecycle/lateness")) {
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if (data57.stages !== void 0) {
let data60 = data57.stages;
if (Array.isArray(data60)) {
if (data60.length > 100) {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages", "maxItems", { limit: 100 });
errors++;
}
if (data60.length < 1) {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages", "minItems", { limit: 1 });
errors++;
}
const len6 = data60.length;
for (let i8 = 0; i8 < len6; i8++) {
let data61 = data60[i8];
if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
if (data61.id === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages/" + i8, "required", { missingProperty: "id" });
errors++;
}
for (const key14 in data61) if (!(key14 === "id" || key14 === "label" || key14 === "qualifies" || key14 === "undoes" || key14 === "final" || key14 === "stuckAfter")) {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages/" + i8, "additionalProperties", {
additionalProperty: key14,
known: [
"id",
"label",
"qualifies",
"undoes",
"final",
"stuckAfter"
]
});
errors++;
}
if (data61.id !== void 0) {
if (!validate22(data61.id, instancePath + "/lifecycle/stages/" + i8 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data61.label !== void 0) {
if (!validate51(data61.label, instancePath + "/lifecycle/stages/" + i8 + "/label")) {
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if (data61.qualifies !== void 0) {
if (typeof data61.qualifies !== "boolean") {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages/" + i8 + "/qualifies", "type", { type: "boolean" });
errors++;
}
}
if (data61.undoes !== void 0) {
if (typeof data61.undoes !== "boolean") {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages/" + i8 + "/undoes", "type", { type: "boolean" });
errors++;
}
}
if (data61.final !== void 0) {
if (typeof data61.final !== "boolean") {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages/" + i8 + "/final", "type", { type: "boolean" });
errors++;
}
}
if (data61.stuckAfter !== void 0) {
if (!validate78(data61.stuckAfter, instancePath + "/lifecycle/stages/" + i8 + "/stuckAfter")) {
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages/" + i8, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages", "type", { type: "array" });
errors++;
}
}
if (data57.transitions !== void 0) {
let data68 = data57.transitions;
if (Array.isArray(data68)) {
if (data68.length > 500) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions", "maxItems", { limit: 500 });
errors++;
}
const len7 = data68.length;
for (let i9 = 0; i9 < len7; i9++) {
let data69 = data68[i9];
if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
if (data69.on === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i9, "required", { missingProperty: "on" });
errors++;
}
if (data69.to === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i9, "required", { missingProperty: "to" });
errors++;
}
for (const key15 in data69) if (!(key15 === "on" || key15 === "from" || key15 === "to" || key15 === "when")) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i9, "additionalProperties", {
additionalProperty: key15,
known: [
"on",
"from",
"to",
"when"
]
});
errors++;
}
if (data69.on !== void 0) {
let data70 = data69.on;
if (typeof data70 !== "string" && !(data70 && typeof data70 == "object" && !Array.isArray(data70))) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i9 + "/on", "type", { type: ["string", "object"] });
errors++;
}
const _errs121 = errors;
let valid34 = true;
const _errs122 = errors;
if (typeof data70 !== "string") {
const err86 = {};
if (vErrors === null) vErrors = [err86];
else vErrors.push(err86);
errors++;
}
var _valid0 = _errs122 === errors;
errors = _errs121;
if (vErrors !== null) {
if (_errs121) vErrors.length = _errs121;
else vErrors = null;
}
let ifClause0;
if (_valid0) {
const _errs124 = errors;
if (!validate91(data70, instancePath + "/lifecycle/transitions/" + i9 + "/on")) {
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var _valid0 = _errs124 === errors;
valid34 = _valid0;
ifClause0 = "then";
} else {
const _errs125 = errors;
if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
if (data70.after === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i9 + "/on", "required", { missingProperty: "after" });
errors++;
}
for (const key16 in data70) if (!(key16 === "after" || key16 === "since")) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i9 + "/on", "additionalProperties", {
additionalProperty: key16,
known: ["after", "since"]
});
errors++;
}
if (data70.after !== void 0) {
if (!validate78(data70.after, instancePath + "/lifecycle/transitions/" + i9 + "/on/after")) {
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if (data70.since !== void 0) {
if (!validate31(data70.since, instancePath + "/lifecycle/transitions/" + i9 + "/on/since")) {
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i9 + "/on", "type", { type: "object" });
errors++;
}
var _valid0 = _errs125 === errors;
valid34 = _valid0;
ifClause0 = "else";
}
if (!valid34) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i9 + "/on", "if", { failingKeyword: ifClause0 });
errors++;
}
}
if (data69.from !== void 0) {
if (!validate70(data69.from, instancePath + "/lifecycle/transitions/" + i9 + "/from")) {
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if (data69.to !== void 0) {
if (!validate31(data69.to, instancePath + "/lifecycle/transitions/" + i9 + "/to")) {
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if (data69.when !== void 0) {
if (!validate81(data69.when, instancePath + "/lifecycle/transitions/" + i9 + "/when")) {
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i9, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions", "type", { type: "array" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/lifecycle", "type", { type: "object" });
errors++;
}
}
if (data.eligibility !== void 0) {
let data76 = data.eligibility;
if (Array.isArray(data76)) {
if (data76.length > 200) {
vErrors = noted(vErrors, instancePath + "/eligibility", "maxItems", { limit: 200 });
errors++;
}
const len8 = data76.length;
for (let i10 = 0; i10 < len8; i10++) {
let data77 = data76[i10];
if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
if (data77.id === void 0) {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i10, "required", { missingProperty: "id" });
errors++;
}
if (data77.then === void 0) {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i10, "required", { missingProperty: "then" });
errors++;
}
if (data77.when === void 0) {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i10, "required", { missingProperty: "when" });
errors++;
}
for (const key17 in data77) if (!(key17 === "id" || key17 === "label" || key17 === "then" || key17 === "when" || key17 === "reason" || key17 === "ifUnknown" || key17 === "review")) {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i10, "additionalProperties", {
additionalProperty: key17,
known: [
"id",
"label",
"then",
"when",
"reason",
"ifUnknown",
"review"
]
});
errors++;
}
if (data77.id !== void 0) {
if (!validate22(data77.id, instancePath + "/eligibility/" + i10 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data77.label !== void 0) {
if (!validate24(data77.label, instancePath + "/eligibility/" + i10 + "/label")) {
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if (data77.then !== void 0) {
if (!validate100(data77.then, instancePath + "/eligibility/" + i10 + "/then")) {
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if (data77.when !== void 0) {
if (!validate81(data77.when, instancePath + "/eligibility/" + i10 + "/when")) {
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if (data77.reason !== void 0) {
if (!validate51(data77.reason, instancePath + "/eligibility/" + i10 + "/reason")) {
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if (data77.ifUnknown !== void 0) {
if (!validate104(data77.ifUnknown, instancePath + "/eligibility/" + i10 + "/ifUnknown")) {
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if (data77.review !== void 0) {
let data84 = data77.review;
if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
if (data84.within === void 0) {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i10 + "/review", "required", { missingProperty: "within" });
errors++;
}
if (data84.otherwise === void 0) {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i10 + "/review", "required", { missingProperty: "otherwise" });
errors++;
}
for (const key18 in data84) if (!(key18 === "within" || key18 === "otherwise")) {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i10 + "/review", "additionalProperties", {
additionalProperty: key18,
known: ["within", "otherwise"]
});
errors++;
}
if (data84.within !== void 0) {
if (!validate78(data84.within, instancePath + "/eligibility/" + i10 + "/review/within")) {
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if (data84.otherwise !== void 0) {
if (!validate107(data84.otherwise, instancePath + "/eligibility/" + i10 + "/review/otherwise")) {
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i10 + "/review", "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i10, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/eligibility", "type", { type: "array" });
errors++;
}
}
if (data.rewards !== void 0) {
let data87 = data.rewards;
if (Array.isArray(data87)) {
if (data87.length > 1200) {
vErrors = noted(vErrors, instancePath + "/rewards", "maxItems", { limit: 1200 });
errors++;
}
const len9 = data87.length;
for (let i11 = 0; i11 < len9; i11++) {
let data88 = data87[i11];
if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
if (data88.id === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11, "required", { missingProperty: "id" });
errors++;
}
if (data88.to === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11, "required", { missingProperty: "to" });
errors++;
}
if (data88.on === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11, "required", { missingProperty: "on" });
errors++;
}
if (data88.give === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11, "required", { missingProperty: "give" });
errors++;
}
for (const key19 in data88) if (!(key19 === "id" || key19 === "label" || key19 === "to" || key19 === "on" || key19 === "when" || key19 === "give" || key19 === "oncePer" || key19 === "times" || key19 === "for" || key19 === "hold" || key19 === "approval" || key19 === "agreement" || key19 === "veto" || key19 === "limits" || key19 === "reverse")) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11, "additionalProperties", {
additionalProperty: key19,
known: [
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
"agreement",
"veto",
"limits",
"reverse"
]
});
errors++;
}
if (data88.id !== void 0) {
if (!validate22(data88.id, instancePath + "/rewards/" + i11 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data88.label !== void 0) {
if (!validate51(data88.label, instancePath + "/rewards/" + i11 + "/label")) {
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if (data88.to !== void 0) {
if (!validate111(data88.to, instancePath + "/rewards/" + i11 + "/to")) {
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if (data88.on !== void 0) {
if (!validate113(data88.on, instancePath + "/rewards/" + i11 + "/on")) {
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
if (data88.when !== void 0) {
if (!validate81(data88.when, instancePath + "/rewards/" + i11 + "/when")) {
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if (data88.give !== void 0) {
let data94 = data88.give;
if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
if (data94.kind === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/give", "required", { missingProperty: "kind" });
errors++;
}
const tag0 = data94.kind;
if (typeof tag0 == "string") {
if (tag0 === "cash") {
if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
if (data94.kind === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/give", "required", { missingProperty: "kind" });
errors++;
}
for (const key20 in data94) if (!(key20 === "kind" || key20 === "amountMinor" || key20 === "percent" || key20 === "of" || key20 === "tiers")) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/give", "additionalProperties", {
additionalProperty: key20,
known: [
"kind",
"amountMinor",
"percent",
"of",
"tiers"
]
});
errors++;
}
if (data94.kind !== void 0) {
let data95 = data94.kind;
if (typeof data95 !== "string") {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/give/kind", "type", { type: "string" });
errors++;
}
if ("cash" !== data95) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/give/kind", "const", { allowedValue: "cash" });
errors++;
}
}
if (data94.amountMinor !== void 0) {
if (!validate128(data94.amountMinor, instancePath + "/rewards/" + i11 + "/give/amountMinor")) {
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
if (data94.percent !== void 0) {
if (!validate132(data94.percent, instancePath + "/rewards/" + i11 + "/give/percent")) {
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if (data94.of !== void 0) {
if (!validate152(data94.of, instancePath + "/rewards/" + i11 + "/give/of")) {
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
if (data94.tiers !== void 0) {
if (!validate156(data94.tiers, instancePath + "/rewards/" + i11 + "/give/tiers")) {
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/give", "type", { type: "object" });
errors++;
}
} else if (tag0 === "credit") {
if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
if (data94.kind === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/give", "required", { missingProperty: "kind" });
errors++;
}
for (const key21 in data94) if (!(key21 === "kind" || key21 === "amountMinor" || key21 === "percent" || key21 === "of" || key21 === "tiers")) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/give", "additionalProperties", {
additionalProperty: key21,
known: [
"kind",
"amountMinor",
"percent",
"of",
"tiers"
]
});
errors++;
}
if (data94.kind !== void 0) {
let data100 = data94.kind;
if (typeof data100 !== "string") {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/give/kind", "type", { type: "string" });
errors++;
}
if ("credit" !== data100) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/give/kind", "const", { allowedValue: "credit" });
errors++;
}
}
if (data94.amountMinor !== void 0) {
if (!validate128(data94.amountMinor, instancePath + "/rewards/" + i11 + "/give/amountMinor")) {
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
if (data94.percent !== void 0) {
if (!validate132(data94.percent, instancePath + "/rewards/" + i11 + "/give/percent")) {
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if (data94.of !== void 0) {
if (!validate152(data94.of, instancePath + "/rewards/" + i11 + "/give/of")) {
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
if (data94.tiers !== void 0) {
if (!validate156(data94.tiers, instancePath + "/rewards/" + i11 + "/give/tiers")) {
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/give", "type", { type: "object" });
errors++;
}
} else if (tag0 === "points") {
if (!validate127(data94, instancePath + "/rewards/" + i11 + "/give")) {
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
} else if (tag0 === "coupon") {
if (!validate130(data94, instancePath + "/rewards/" + i11 + "/give")) {
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
} else if (tag0 === "discount") {
if (!validate136(data94, instancePath + "/rewards/" + i11 + "/give")) {
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
} else if (tag0 === "gift") {
if (!validate140(data94, instancePath + "/rewards/" + i11 + "/give")) {
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
} else if (tag0 === "freeMonths") {
if (!validate143(data94, instancePath + "/rewards/" + i11 + "/give")) {
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
} else if (tag0 === "custom") {
if (!validate147(data94, instancePath + "/rewards/" + i11 + "/give")) {
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
} else {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/give", "discriminator", {
error: "mapping",
tag: "kind",
tagValue: tag0
});
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/give", "discriminator", {
error: "tag",
tag: "kind",
tagValue: tag0
});
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/give", "type", { type: "object" });
errors++;
}
}
if (data88.oncePer !== void 0) {
if (!validate177(data88.oncePer, instancePath + "/rewards/" + i11 + "/oncePer")) {
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if (data88.times !== void 0) {
if (!validate179(data88.times, instancePath + "/rewards/" + i11 + "/times")) {
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
if (data88.for !== void 0) {
if (!validate78(data88.for, instancePath + "/rewards/" + i11 + "/for")) {
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if (data88.hold !== void 0) {
if (!validate78(data88.hold, instancePath + "/rewards/" + i11 + "/hold")) {
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if (data88.approval !== void 0) {
if (!validate183(data88.approval, instancePath + "/rewards/" + i11 + "/approval")) {
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if (data88.agreement !== void 0) {
if (!validate22(data88.agreement, instancePath + "/rewards/" + i11 + "/agreement")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data88.veto !== void 0) {
let data111 = data88.veto;
if (data111 && typeof data111 == "object" && !Array.isArray(data111)) {
if (data111.ask === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/veto", "required", { missingProperty: "ask" });
errors++;
}
if (data111.within === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/veto", "required", { missingProperty: "within" });
errors++;
}
if (data111.otherwise === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/veto", "required", { missingProperty: "otherwise" });
errors++;
}
for (const key22 in data111) if (!(key22 === "ask" || key22 === "with" || key22 === "within" || key22 === "otherwise")) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/veto", "additionalProperties", {
additionalProperty: key22,
known: [
"ask",
"with",
"within",
"otherwise"
]
});
errors++;
}
if (data111.ask !== void 0) {
if (!validate186(data111.ask, instancePath + "/rewards/" + i11 + "/veto/ask")) {
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
if (data111.with !== void 0) {
if (!validate188(data111.with, instancePath + "/rewards/" + i11 + "/veto/with")) {
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
}
if (data111.within !== void 0) {
if (!validate78(data111.within, instancePath + "/rewards/" + i11 + "/veto/within")) {
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if (data111.otherwise !== void 0) {
if (!validate107(data111.otherwise, instancePath + "/rewards/" + i11 + "/veto/otherwise")) {
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/veto", "type", { type: "object" });
errors++;
}
}
if (data88.limits !== void 0) {
let data116 = data88.limits;
if (Array.isArray(data116)) {
if (data116.length > 20) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/limits", "maxItems", { limit: 20 });
errors++;
}
const len10 = data116.length;
for (let i12 = 0; i12 < len10; i12++) {
let data117 = data116[i12];
if (data117 && typeof data117 == "object" && !Array.isArray(data117)) {
if (data117.per === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/limits/" + i12, "required", { missingProperty: "per" });
errors++;
}
if (data117.period === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/limits/" + i12, "required", { missingProperty: "period" });
errors++;
}
for (const key23 in data117) if (!(key23 === "maxCount" || key23 === "maxAmount" || key23 === "per" || key23 === "period" || key23 === "over")) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/limits/" + i12, "additionalProperties", {
additionalProperty: key23,
known: [
"maxCount",
"maxAmount",
"per",
"period",
"over"
]
});
errors++;
}
if (data117.maxCount !== void 0) {
if (!validate192(data117.maxCount, instancePath + "/rewards/" + i11 + "/limits/" + i12 + "/maxCount")) {
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
}
if (data117.maxAmount !== void 0) {
if (!validate128(data117.maxAmount, instancePath + "/rewards/" + i11 + "/limits/" + i12 + "/maxAmount")) {
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
if (data117.per !== void 0) {
if (!validate195(data117.per, instancePath + "/rewards/" + i11 + "/limits/" + i12 + "/per")) {
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
}
if (data117.period !== void 0) {
if (!validate197(data117.period, instancePath + "/rewards/" + i11 + "/limits/" + i12 + "/period")) {
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
}
if (data117.over !== void 0) {
if (!validate199(data117.over, instancePath + "/rewards/" + i11 + "/limits/" + i12 + "/over")) {
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/limits/" + i12, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/limits", "type", { type: "array" });
errors++;
}
}
if (data88.reverse !== void 0) {
let data123 = data88.reverse;
if (Array.isArray(data123)) {
if (data123.length > 20) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/reverse", "maxItems", { limit: 20 });
errors++;
}
const len11 = data123.length;
for (let i13 = 0; i13 < len11; i13++) {
let data124 = data123[i13];
if (data124 && typeof data124 == "object" && !Array.isArray(data124)) {
if (data124.on === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/reverse/" + i13, "required", { missingProperty: "on" });
errors++;
}
for (const key24 in data124) if (!(key24 === "on" || key24 === "within" || key24 === "part")) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/reverse/" + i13, "additionalProperties", {
additionalProperty: key24,
known: [
"on",
"within",
"part"
]
});
errors++;
}
if (data124.on !== void 0) {
let data125 = data124.on;
if (typeof data125 !== "string" && !(data125 && typeof data125 == "object" && !Array.isArray(data125))) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/reverse/" + i13 + "/on", "type", { type: ["string", "object"] });
errors++;
}
const _errs216 = errors;
let valid61 = true;
const _errs217 = errors;
if (typeof data125 !== "string") {
const err140 = {};
if (vErrors === null) vErrors = [err140];
else vErrors.push(err140);
errors++;
}
var _valid1 = _errs217 === errors;
errors = _errs216;
if (vErrors !== null) {
if (_errs216) vErrors.length = _errs216;
else vErrors = null;
}
let ifClause1;
if (_valid1) {
const _errs219 = errors;
if (!validate91(data125, instancePath + "/rewards/" + i11 + "/reverse/" + i13 + "/on")) {
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var _valid1 = _errs219 === errors;
valid61 = _valid1;
ifClause1 = "then";
} else {
const _errs220 = errors;
if (!validate69(data125, instancePath + "/rewards/" + i11 + "/reverse/" + i13 + "/on")) {
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var _valid1 = _errs220 === errors;
valid61 = _valid1;
ifClause1 = "else";
}
if (!valid61) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/reverse/" + i13 + "/on", "if", { failingKeyword: ifClause1 });
errors++;
}
}
if (data124.within !== void 0) {
if (!validate78(data124.within, instancePath + "/rewards/" + i11 + "/reverse/" + i13 + "/within")) {
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if (data124.part !== void 0) {
if (!validate204(data124.part, instancePath + "/rewards/" + i11 + "/reverse/" + i13 + "/part")) {
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/reverse/" + i13, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/reverse", "type", { type: "array" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/rewards", "type", { type: "array" });
errors++;
}
}
if (data.exclusive !== void 0) {
let data128 = data.exclusive;
if (Array.isArray(data128)) {
if (data128.length > 100) {
vErrors = noted(vErrors, instancePath + "/exclusive", "maxItems", { limit: 100 });
errors++;
}
const len12 = data128.length;
for (let i14 = 0; i14 < len12; i14++) {
let data129 = data128[i14];
if (data129 && typeof data129 == "object" && !Array.isArray(data129)) {
if (data129.among === void 0) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i14, "required", { missingProperty: "among" });
errors++;
}
if (data129.winner === void 0) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i14, "required", { missingProperty: "winner" });
errors++;
}
for (const key25 in data129) if (!(key25 === "among" || key25 === "winner")) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i14, "additionalProperties", {
additionalProperty: key25,
known: ["among", "winner"]
});
errors++;
}
if (data129.among !== void 0) {
let data130 = data129.among;
if (Array.isArray(data130)) {
if (data130.length > 100) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i14 + "/among", "maxItems", { limit: 100 });
errors++;
}
if (data130.length < 2) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i14 + "/among", "minItems", { limit: 2 });
errors++;
}
const len13 = data130.length;
for (let i15 = 0; i15 < len13; i15++) {
let data131 = data130[i15];
if (typeof data131 === "string") {
if (!pattern0.test(data131)) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i14 + "/among/" + i15, "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" });
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i14 + "/among/" + i15, "type", { type: "string" });
errors++;
}
}
let i16 = data130.length;
let j2;
if (i16 > 1) {
const indices2 = { __proto__: null };
for (; i16--;) {
let item2 = data130[i16];
if (typeof item2 !== "string") continue;
if (typeof indices2[item2] == "number") {
j2 = indices2[item2];
vErrors = noted(vErrors, instancePath + "/exclusive/" + i14 + "/among", "uniqueItems", {
i: i16,
j: j2
});
errors++;
break;
}
indices2[item2] = i16;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i14 + "/among", "type", { type: "array" });
errors++;
}
}
if (data129.winner !== void 0) {
if (!validate206(data129.winner, instancePath + "/exclusive/" + i14 + "/winner")) {
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i14, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/exclusive", "type", { type: "array" });
errors++;
}
}
if (data.payouts !== void 0) {
let data133 = data.payouts;
if (data133 && typeof data133 == "object" && !Array.isArray(data133)) {
if (data133.every === void 0) {
vErrors = noted(vErrors, instancePath + "/payouts", "required", { missingProperty: "every" });
errors++;
}
if (data133.day === void 0) {
vErrors = noted(vErrors, instancePath + "/payouts", "required", { missingProperty: "day" });
errors++;
}
if (data133.minimumMinor === void 0) {
vErrors = noted(vErrors, instancePath + "/payouts", "required", { missingProperty: "minimumMinor" });
errors++;
}
for (const key26 in data133) if (!(key26 === "every" || key26 === "day" || key26 === "at" || key26 === "minimumMinor")) {
vErrors = noted(vErrors, instancePath + "/payouts", "additionalProperties", {
additionalProperty: key26,
known: [
"every",
"day",
"at",
"minimumMinor"
]
});
errors++;
}
if (data133.every !== void 0) {
if (!validate208(data133.every, instancePath + "/payouts/every")) {
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
if (data133.day !== void 0) {
if (!validate210(data133.day, instancePath + "/payouts/day")) {
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
}
if (data133.at !== void 0) {
if (!validate212(data133.at, instancePath + "/payouts/at")) {
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
if (data133.minimumMinor !== void 0) {
if (!validate214(data133.minimumMinor, instancePath + "/payouts/minimumMinor")) {
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/payouts", "type", { type: "object" });
errors++;
}
}
if (data.tax !== void 0) {
let data138 = data.tax;
if (Array.isArray(data138)) {
if (data138.length > 200) {
vErrors = noted(vErrors, instancePath + "/tax", "maxItems", { limit: 200 });
errors++;
}
const len14 = data138.length;
for (let i17 = 0; i17 < len14; i17++) {
let data139 = data138[i17];
if (data139 && typeof data139 == "object" && !Array.isArray(data139)) {
if (data139.country === void 0) {
vErrors = noted(vErrors, instancePath + "/tax/" + i17, "required", { missingProperty: "country" });
errors++;
}
if (data139.year === void 0) {
vErrors = noted(vErrors, instancePath + "/tax/" + i17, "required", { missingProperty: "year" });
errors++;
}
if (data139.thresholdMinor === void 0) {
vErrors = noted(vErrors, instancePath + "/tax/" + i17, "required", { missingProperty: "thresholdMinor" });
errors++;
}
if (data139.needs === void 0) {
vErrors = noted(vErrors, instancePath + "/tax/" + i17, "required", { missingProperty: "needs" });
errors++;
}
for (const key27 in data139) if (!(key27 === "country" || key27 === "year" || key27 === "thresholdMinor" || key27 === "needs" || key27 === "everyYear")) {
vErrors = noted(vErrors, instancePath + "/tax/" + i17, "additionalProperties", {
additionalProperty: key27,
known: [
"country",
"year",
"thresholdMinor",
"needs",
"everyYear"
]
});
errors++;
}
if (data139.country !== void 0) {
if (!validate31(data139.country, instancePath + "/tax/" + i17 + "/country")) {
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if (data139.year !== void 0) {
let data141 = data139.year;
if (!(typeof data141 == "number" && !(data141 % 1) && !isNaN(data141) && isFinite(data141))) {
vErrors = noted(vErrors, instancePath + "/tax/" + i17 + "/year", "type", { type: "integer" });
errors++;
}
if (typeof data141 == "number" && isFinite(data141)) {
if (data141 > 2200 || isNaN(data141)) {
vErrors = noted(vErrors, instancePath + "/tax/" + i17 + "/year", "maximum", {
comparison: "<=",
limit: 2200
});
errors++;
}
if (data141 < 2e3 || isNaN(data141)) {
vErrors = noted(vErrors, instancePath + "/tax/" + i17 + "/year", "minimum", {
comparison: ">=",
limit: 2e3
});
errors++;
}
}
}
if (data139.thresholdMinor !== void 0) {
if (!validate214(data139.thresholdMinor, instancePath + "/tax/" + i17 + "/thresholdMinor")) {
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
errors = vErrors.length;
}
}
if (data139.needs !== void 0) {
if (!validate22(data139.needs, instancePath + "/tax/" + i17 + "/needs")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data139.everyYear !== void 0) {
if (typeof data139.everyYear !== "boolean") {
vErrors = noted(vErrors, instancePath + "/tax/" + i17 + "/everyYear", "type", { type: "boolean" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/tax/" + i17, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/tax", "type", { type: "array" });
errors++;
}
}
if (data.points !== void 0) {
let data145 = data.points;
if (data145 && typeof data145 == "object" && !Array.isArray(data145)) {
for (const key28 in data145) if (!(key28 === "expireAfter" || key28 === "catalog")) {
vErrors = noted(vErrors, instancePath + "/points", "additionalProperties", {
additionalProperty: key28,
known: ["expireAfter", "catalog"]
});
errors++;
}
if (data145.expireAfter !== void 0) {
if (!validate78(data145.expireAfter, instancePath + "/points/expireAfter")) {
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if (data145.catalog !== void 0) {
let data147 = data145.catalog;
if (Array.isArray(data147)) {
if (data147.length > 500) {
vErrors = noted(vErrors, instancePath + "/points/catalog", "maxItems", { limit: 500 });
errors++;
}
const len15 = data147.length;
for (let i18 = 0; i18 < len15; i18++) {
let data148 = data147[i18];
if (data148 && typeof data148 == "object" && !Array.isArray(data148)) {
if (data148.id === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i18, "required", { missingProperty: "id" });
errors++;
}
if (data148.name === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i18, "required", { missingProperty: "name" });
errors++;
}
if (data148.costPoints === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i18, "required", { missingProperty: "costPoints" });
errors++;
}
if (data148.give === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i18, "required", { missingProperty: "give" });
errors++;
}
for (const key29 in data148) if (!(key29 === "id" || key29 === "name" || key29 === "costPoints" || key29 === "give")) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i18, "additionalProperties", {
additionalProperty: key29,
known: [
"id",
"name",
"costPoints",
"give"
]
});
errors++;
}
if (data148.id !== void 0) {
if (!validate22(data148.id, instancePath + "/points/catalog/" + i18 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data148.name !== void 0) {
if (!validate51(data148.name, instancePath + "/points/catalog/" + i18 + "/name")) {
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if (data148.costPoints !== void 0) {
if (!validate128(data148.costPoints, instancePath + "/points/catalog/" + i18 + "/costPoints")) {
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
if (data148.give !== void 0) {
let data152 = data148.give;
if (data152 && typeof data152 == "object" && !Array.isArray(data152)) {
if (data152.kind === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i18 + "/give", "required", { missingProperty: "kind" });
errors++;
}
const tag1 = data152.kind;
if (typeof tag1 == "string") {
if (tag1 === "cash") {
if (!validate223(data152, instancePath + "/points/catalog/" + i18 + "/give")) {
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
} else if (tag1 === "credit") {
if (!validate225(data152, instancePath + "/points/catalog/" + i18 + "/give")) {
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
} else if (tag1 === "coupon") {
if (!validate130(data152, instancePath + "/points/catalog/" + i18 + "/give")) {
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
} else if (tag1 === "discount") {
if (!validate136(data152, instancePath + "/points/catalog/" + i18 + "/give")) {
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
} else if (tag1 === "gift") {
if (!validate140(data152, instancePath + "/points/catalog/" + i18 + "/give")) {
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
} else if (tag1 === "freeMonths") {
if (!validate143(data152, instancePath + "/points/catalog/" + i18 + "/give")) {
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
} else if (tag1 === "custom") {
if (!validate147(data152, instancePath + "/points/catalog/" + i18 + "/give")) {
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
} else {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i18 + "/give", "discriminator", {
error: "mapping",
tag: "kind",
tagValue: tag1
});
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i18 + "/give", "discriminator", {
error: "tag",
tag: "kind",
tagValue: tag1
});
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i18 + "/give", "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i18, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/points/catalog", "type", { type: "array" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/points", "type", { type: "object" });
errors++;
}
}
if (data.milestones !== void 0) {
let data153 = data.milestones;
if (Array.isArray(data153)) {
if (data153.length > 100) {
vErrors = noted(vErrors, instancePath + "/milestones", "maxItems", { limit: 100 });
errors++;
}
const len16 = data153.length;
for (let i19 = 0; i19 < len16; i19++) {
let data154 = data153[i19];
if (data154 && typeof data154 == "object" && !Array.isArray(data154)) {
if (data154.id === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i19, "required", { missingProperty: "id" });
errors++;
}
if (data154.count === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i19, "required", { missingProperty: "count" });
errors++;
}
if (data154.reaches === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i19, "required", { missingProperty: "reaches" });
errors++;
}
for (const key30 in data154) if (!(key30 === "id" || key30 === "label" || key30 === "count" || key30 === "reaches" || key30 === "sets")) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i19, "additionalProperties", {
additionalProperty: key30,
known: [
"id",
"label",
"count",
"reaches",
"sets"
]
});
errors++;
}
if (data154.id !== void 0) {
if (!validate22(data154.id, instancePath + "/milestones/" + i19 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data154.label !== void 0) {
if (!validate51(data154.label, instancePath + "/milestones/" + i19 + "/label")) {
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if (data154.count !== void 0) {
let data157 = data154.count;
if (data157 && typeof data157 == "object" && !Array.isArray(data157)) {
if (data157.fact === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i19 + "/count", "required", { missingProperty: "fact" });
errors++;
}
if (data157.path === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i19 + "/count", "required", { missingProperty: "path" });
errors++;
}
for (const key31 in data157) if (!(key31 === "fact" || key31 === "path")) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i19 + "/count", "additionalProperties", {
additionalProperty: key31,
known: ["fact", "path"]
});
errors++;
}
if (data157.fact !== void 0) {
if (!validate236(data157.fact, instancePath + "/milestones/" + i19 + "/count/fact")) {
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
}
if (data157.path !== void 0) {
if (!validate24(data157.path, instancePath + "/milestones/" + i19 + "/count/path")) {
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/milestones/" + i19 + "/count", "type", { type: "object" });
errors++;
}
}
if (data154.reaches !== void 0) {
if (!validate192(data154.reaches, instancePath + "/milestones/" + i19 + "/reaches")) {
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
}
if (data154.sets !== void 0) {
let data161 = data154.sets;
if (data161 && typeof data161 == "object" && !Array.isArray(data161)) {
if (data161.tier === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i19 + "/sets", "required", { missingProperty: "tier" });
errors++;
}
for (const key32 in data161) if (!(key32 === "tier")) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i19 + "/sets", "additionalProperties", {
additionalProperty: key32,
known: ["tier"]
});
errors++;
}
if (data161.tier !== void 0) {
if (!validate31(data161.tier, instancePath + "/milestones/" + i19 + "/sets/tier")) {
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/milestones/" + i19 + "/sets", "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/milestones/" + i19, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/milestones", "type", { type: "array" });
errors++;
}
}
if (data.contests !== void 0) {
let data163 = data.contests;
if (Array.isArray(data163)) {
if (data163.length > 20) {
vErrors = noted(vErrors, instancePath + "/contests", "maxItems", { limit: 20 });
errors++;
}
const len17 = data163.length;
for (let i20 = 0; i20 < len17; i20++) {
let data164 = data163[i20];
if (data164 && typeof data164 == "object" && !Array.isArray(data164)) {
if (data164.id === void 0) {
vErrors = noted(vErrors, instancePath + "/contests/" + i20, "required", { missingProperty: "id" });
errors++;
}
if (data164.every === void 0) {
vErrors = noted(vErrors, instancePath + "/contests/" + i20, "required", { missingProperty: "every" });
errors++;
}
if (data164.rankBy === void 0) {
vErrors = noted(vErrors, instancePath + "/contests/" + i20, "required", { missingProperty: "rankBy" });
errors++;
}
if (data164.settleAfter === void 0) {
vErrors = noted(vErrors, instancePath + "/contests/" + i20, "required", { missingProperty: "settleAfter" });
errors++;
}
if (data164.places === void 0) {
vErrors = noted(vErrors, instancePath + "/contests/" + i20, "required", { missingProperty: "places" });
errors++;
}
for (const key33 in data164) if (!(key33 === "id" || key33 === "label" || key33 === "every" || key33 === "role" || key33 === "rankBy" || key33 === "settleAfter" || key33 === "minimum" || key33 === "places")) {
vErrors = noted(vErrors, instancePath + "/contests/" + i20, "additionalProperties", {
additionalProperty: key33,
known: [
"id",
"label",
"every",
"role",
"rankBy",
"settleAfter",
"minimum",
"places"
]
});
errors++;
}
if (data164.id !== void 0) {
if (!validate22(data164.id, instancePath + "/contests/" + i20 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data164.label !== void 0) {
if (!validate51(data164.label, instancePath + "/contests/" + i20 + "/label")) {
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if (data164.every !== void 0) {
if (!validate243(data164.every, instancePath + "/contests/" + i20 + "/every")) {
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if (data164.role !== void 0) {
if (!validate22(data164.role, instancePath + "/contests/" + i20 + "/role")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data164.rankBy !== void 0) {
let data169 = data164.rankBy;
if (data169 && typeof data169 == "object" && !Array.isArray(data169)) {
if (data169.fact === void 0) {
vErrors = noted(vErrors, instancePath + "/contests/" + i20 + "/rankBy", "required", { missingProperty: "fact" });
errors++;
}
if (data169.path === void 0) {
vErrors = noted(vErrors, instancePath + "/contests/" + i20 + "/rankBy", "required", { missingProperty: "path" });
errors++;
}
for (const key34 in data169) if (!(key34 === "fact" || key34 === "path")) {
vErrors = noted(vErrors, instancePath + "/contests/" + i20 + "/rankBy", "additionalProperties", {
additionalProperty: key34,
known: ["fact", "path"]
});
errors++;
}
if (data169.fact !== void 0) {
if (!validate236(data169.fact, instancePath + "/contests/" + i20 + "/rankBy/fact")) {
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
}
if (data169.path !== void 0) {
if (!validate247(data169.path, instancePath + "/contests/" + i20 + "/rankBy/path")) {
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/contests/" + i20 + "/rankBy", "type", { type: "object" });
errors++;
}
}
if (data164.settleAfter !== void 0) {
if (!validate78(data164.settleAfter, instancePath + "/contests/" + i20 + "/settleAfter")) {
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if (data164.minimum !== void 0) {
if (!validate26(data164.minimum, instancePath + "/contests/" + i20 + "/minimum")) {
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if (data164.places !== void 0) {
let data174 = data164.places;
if (Array.isArray(data174)) {
if (data174.length > 100) {
vErrors = noted(vErrors, instancePath + "/contests/" + i20 + "/places", "maxItems", { limit: 100 });
errors++;
}
if (data174.length < 1) {
vErrors = noted(vErrors, instancePath + "/contests/" + i20 + "/places", "minItems", { limit: 1 });
errors++;
}
const len18 = data174.length;
for (let i21 = 0; i21 < len18; i21++) {
let data175 = data174[i21];
if (data175 && typeof data175 == "object" && !Array.isArray(data175)) {
if (data175.kind === void 0) {
vErrors = noted(vErrors, instancePath + "/contests/" + i20 + "/places/" + i21, "required", { missingProperty: "kind" });
errors++;
}
const tag2 = data175.kind;
if (typeof tag2 == "string") {
if (tag2 === "cash") {
if (!validate223(data175, instancePath + "/contests/" + i20 + "/places/" + i21)) {
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
} else if (tag2 === "credit") {
if (!validate225(data175, instancePath + "/contests/" + i20 + "/places/" + i21)) {
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
} else if (tag2 === "points") {
if (!validate127(data175, instancePath + "/contests/" + i20 + "/places/" + i21)) {
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
} else if (tag2 === "coupon") {
if (!validate130(data175, instancePath + "/contests/" + i20 + "/places/" + i21)) {
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
} else if (tag2 === "discount") {
if (!validate136(data175, instancePath + "/contests/" + i20 + "/places/" + i21)) {
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
} else if (tag2 === "gift") {
if (!validate140(data175, instancePath + "/contests/" + i20 + "/places/" + i21)) {
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
} else if (tag2 === "freeMonths") {
if (!validate143(data175, instancePath + "/contests/" + i20 + "/places/" + i21)) {
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
} else if (tag2 === "custom") {
if (!validate147(data175, instancePath + "/contests/" + i20 + "/places/" + i21)) {
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
} else {
vErrors = noted(vErrors, instancePath + "/contests/" + i20 + "/places/" + i21, "discriminator", {
error: "mapping",
tag: "kind",
tagValue: tag2
});
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/contests/" + i20 + "/places/" + i21, "discriminator", {
error: "tag",
tag: "kind",
tagValue: tag2
});
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/contests/" + i20 + "/places/" + i21, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/contests/" + i20 + "/places", "type", { type: "array" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/contests/" + i20, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/contests", "type", { type: "array" });
errors++;
}
}
if (data.reports !== void 0) {
let data176 = data.reports;
if (Array.isArray(data176)) {
if (data176.length > 20) {
vErrors = noted(vErrors, instancePath + "/reports", "maxItems", { limit: 20 });
errors++;
}
const len19 = data176.length;
for (let i22 = 0; i22 < len19; i22++) {
let data177 = data176[i22];
if (data177 && typeof data177 == "object" && !Array.isArray(data177)) {
if (data177.every === void 0) {
vErrors = noted(vErrors, instancePath + "/reports/" + i22, "required", { missingProperty: "every" });
errors++;
}
if (data177.show === void 0) {
vErrors = noted(vErrors, instancePath + "/reports/" + i22, "required", { missingProperty: "show" });
errors++;
}
if (data177.to === void 0) {
vErrors = noted(vErrors, instancePath + "/reports/" + i22, "required", { missingProperty: "to" });
errors++;
}
for (const key35 in data177) if (!(key35 === "id" || key35 === "every" || key35 === "day" || key35 === "at" || key35 === "show" || key35 === "to" || key35 === "via")) {
vErrors = noted(vErrors, instancePath + "/reports/" + i22, "additionalProperties", {
additionalProperty: key35,
known: [
"id",
"every",
"day",
"at",
"show",
"to",
"via"
]
});
errors++;
}
if (data177.id !== void 0) {
if (!validate22(data177.id, instancePath + "/reports/" + i22 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data177.every !== void 0) {
if (!validate260(data177.every, instancePath + "/reports/" + i22 + "/every")) {
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
}
if (data177.day !== void 0) {
let data180 = data177.day;
if (typeof data180 !== "string" && !(typeof data180 == "number" && !(data180 % 1) && !isNaN(data180) && isFinite(data180))) {
vErrors = noted(vErrors, instancePath + "/reports/" + i22 + "/day", "type", { type: ["string", "integer"] });
errors++;
}
const _errs329 = errors;
let valid107 = true;
const _errs330 = errors;
if (typeof data180 !== "string") {
const err229 = {};
if (vErrors === null) vErrors = [err229];
else vErrors.push(err229);
errors++;
}
var _valid2 = _errs330 === errors;
errors = _errs329;
if (vErrors !== null) {
if (_errs329) vErrors.length = _errs329;
else vErrors = null;
}
let ifClause2;
if (_valid2) {
const _errs332 = errors;
if (!validate262(data180, instancePath + "/reports/" + i22 + "/day")) {
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
var _valid2 = _errs332 === errors;
valid107 = _valid2;
ifClause2 = "then";
} else {
const _errs333 = errors;
if (typeof data180 == "number" && isFinite(data180)) {
if (data180 > 31 || isNaN(data180)) {
vErrors = noted(vErrors, instancePath + "/reports/" + i22 + "/day", "maximum", {
comparison: "<=",
limit: 31
});
errors++;
}
if (data180 < 1 || isNaN(data180)) {
vErrors = noted(vErrors, instancePath + "/reports/" + i22 + "/day", "minimum", {
comparison: ">=",
limit: 1
});
errors++;
}
}
var _valid2 = _errs333 === errors;
valid107 = _valid2;
ifClause2 = "else";
}
if (!valid107) {
vErrors = noted(vErrors, instancePath + "/reports/" + i22 + "/day", "if", { failingKeyword: ifClause2 });
errors++;
}
}
if (data177.at !== void 0) {
if (!validate212(data177.at, instancePath + "/reports/" + i22 + "/at")) {
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
if (data177.show !== void 0) {
let data182 = data177.show;
if (Array.isArray(data182)) {
if (data182.length > 6) {
vErrors = noted(vErrors, instancePath + "/reports/" + i22 + "/show", "maxItems", { limit: 6 });
errors++;
}
if (data182.length < 1) {
vErrors = noted(vErrors, instancePath + "/reports/" + i22 + "/show", "minItems", { limit: 1 });
errors++;
}
const len20 = data182.length;
for (let i23 = 0; i23 < len20; i23++) {
let data183 = data182[i23];
if (typeof data183 !== "string") {
vErrors = noted(vErrors, instancePath + "/reports/" + i22 + "/show/" + i23, "type", { type: "string" });
errors++;
}
if (!(data183 === "performance" || data183 === "thresholds" || data183 === "stuck" || data183 === "funnel" || data183 === "leaderboard" || data183 === "liability")) {
vErrors = noted(vErrors, instancePath + "/reports/" + i22 + "/show/" + i23, "enum", { allowedValues: [
"performance",
"thresholds",
"stuck",
"funnel",
"leaderboard",
"liability"
] });
errors++;
}
}
let i24 = data182.length;
let j3;
if (i24 > 1) {
const indices3 = { __proto__: null };
for (; i24--;) {
let item3 = data182[i24];
if (typeof item3 !== "string") continue;
if (typeof indices3[item3] == "number") {
j3 = indices3[item3];
vErrors = noted(vErrors, instancePath + "/reports/" + i22 + "/show", "uniqueItems", {
i: i24,
j: j3
});
errors++;
break;
}
indices3[item3] = i24;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/reports/" + i22 + "/show", "type", { type: "array" });
errors++;
}
}
if (data177.to !== void 0) {
if (!validate265(data177.to, instancePath + "/reports/" + i22 + "/to")) {
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
}
if (data177.via !== void 0) {
let data185 = data177.via;
if (Array.isArray(data185)) {
if (data185.length > 2) {
vErrors = noted(vErrors, instancePath + "/reports/" + i22 + "/via", "maxItems", { limit: 2 });
errors++;
}
if (data185.length < 1) {
vErrors = noted(vErrors, instancePath + "/reports/" + i22 + "/via", "minItems", { limit: 1 });
errors++;
}
const len21 = data185.length;
for (let i25 = 0; i25 < len21; i25++) {
let data186 = data185[i25];
if (typeof data186 !== "string") {
vErrors = noted(vErrors, instancePath + "/reports/" + i22 + "/via/" + i25, "type", { type: "string" });
errors++;
}
if (!(data186 === "email" || data186 === "slack")) {
vErrors = noted(vErrors, instancePath + "/reports/" + i22 + "/via/" + i25, "enum", { allowedValues: ["email", "slack"] });
errors++;
}
}
let i26 = data185.length;
let j4;
if (i26 > 1) {
const indices4 = { __proto__: null };
for (; i26--;) {
let item4 = data185[i26];
if (typeof item4 !== "string") continue;
if (typeof indices4[item4] == "number") {
j4 = indices4[item4];
vErrors = noted(vErrors, instancePath + "/reports/" + i22 + "/via", "uniqueItems", {
i: i26,
j: j4
});
errors++;
break;
}
indices4[item4] = i26;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/reports/" + i22 + "/via", "type", { type: "array" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/reports/" + i22, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/reports", "type", { type: "array" });
errors++;
}
}
if (data.asks !== void 0) {
let data187 = data.asks;
if (Array.isArray(data187)) {
if (data187.length > 100) {
vErrors = noted(vErrors, instancePath + "/asks", "maxItems", { limit: 100 });
errors++;
}
const len22 = data187.length;
for (let i27 = 0; i27 < len22; i27++) {
let data188 = data187[i27];
if (data188 && typeof data188 == "object" && !Array.isArray(data188)) {
if (data188.id === void 0) {
vErrors = noted(vErrors, instancePath + "/asks/" + i27, "required", { missingProperty: "id" });
errors++;
}
if (data188.cooldown === void 0) {
vErrors = noted(vErrors, instancePath + "/asks/" + i27, "required", { missingProperty: "cooldown" });
errors++;
}
if (data188.say === void 0) {
vErrors = noted(vErrors, instancePath + "/asks/" + i27, "required", { missingProperty: "say" });
errors++;
}
for (const key36 in data188) if (!(key36 === "id" || key36 === "label" || key36 === "on" || key36 === "every" || key36 === "day" || key36 === "at" || key36 === "when" || key36 === "segment" || key36 === "role" || key36 === "to" || key36 === "cooldown" || key36 === "times" || key36 === "say")) {
vErrors = noted(vErrors, instancePath + "/asks/" + i27, "additionalProperties", {
additionalProperty: key36,
known: [
"id",
"label",
"on",
"every",
"day",
"at",
"when",
"segment",
"role",
"to",
"cooldown",
"times",
"say"
]
});
errors++;
}
if (data188.id !== void 0) {
if (!validate22(data188.id, instancePath + "/asks/" + i27 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data188.label !== void 0) {
if (!validate51(data188.label, instancePath + "/asks/" + i27 + "/label")) {
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if (data188.on !== void 0) {
if (!validate113(data188.on, instancePath + "/asks/" + i27 + "/on")) {
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
if (data188.every !== void 0) {
if (!validate270(data188.every, instancePath + "/asks/" + i27 + "/every")) {
vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
errors = vErrors.length;
}
}
if (data188.day !== void 0) {
if (!validate210(data188.day, instancePath + "/asks/" + i27 + "/day")) {
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
}
if (data188.at !== void 0) {
if (!validate212(data188.at, instancePath + "/asks/" + i27 + "/at")) {
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
if (data188.when !== void 0) {
if (!validate81(data188.when, instancePath + "/asks/" + i27 + "/when")) {
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if (data188.segment !== void 0) {
if (!validate22(data188.segment, instancePath + "/asks/" + i27 + "/segment")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data188.role !== void 0) {
if (!validate22(data188.role, instancePath + "/asks/" + i27 + "/role")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data188.to !== void 0) {
if (!validate277(data188.to, instancePath + "/asks/" + i27 + "/to")) {
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
if (data188.cooldown !== void 0) {
if (!validate78(data188.cooldown, instancePath + "/asks/" + i27 + "/cooldown")) {
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if (data188.times !== void 0) {
if (!validate179(data188.times, instancePath + "/asks/" + i27 + "/times")) {
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
if (data188.say !== void 0) {
if (!validate22(data188.say, instancePath + "/asks/" + i27 + "/say")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/asks/" + i27, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/asks", "type", { type: "array" });
errors++;
}
}
if (data.quiet !== void 0) {
let data202 = data.quiet;
if (data202 && typeof data202 == "object" && !Array.isArray(data202)) {
for (const key37 in data202) if (!(key37 === "from" || key37 === "until" || key37 === "maxCount" || key37 === "per" || key37 === "period")) {
vErrors = noted(vErrors, instancePath + "/quiet", "additionalProperties", {
additionalProperty: key37,
known: [
"from",
"until",
"maxCount",
"per",
"period"
]
});
errors++;
}
if (data202.from !== void 0) {
if (!validate212(data202.from, instancePath + "/quiet/from")) {
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
if (data202.until !== void 0) {
if (!validate212(data202.until, instancePath + "/quiet/until")) {
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
if (data202.maxCount !== void 0) {
if (!validate179(data202.maxCount, instancePath + "/quiet/maxCount")) {
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
if (data202.per !== void 0) {
if (!validate285(data202.per, instancePath + "/quiet/per")) {
vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
errors = vErrors.length;
}
}
if (data202.period !== void 0) {
if (!validate197(data202.period, instancePath + "/quiet/period")) {
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/quiet", "type", { type: "object" });
errors++;
}
}
if (data.messages !== void 0) {
let data208 = data.messages;
if (Array.isArray(data208)) {
if (data208.length > 500) {
vErrors = noted(vErrors, instancePath + "/messages", "maxItems", { limit: 500 });
errors++;
}
const len23 = data208.length;
for (let i28 = 0; i28 < len23; i28++) {
let data209 = data208[i28];
if (data209 && typeof data209 == "object" && !Array.isArray(data209)) {
if (data209.id === void 0) {
vErrors = noted(vErrors, instancePath + "/messages/" + i28, "required", { missingProperty: "id" });
errors++;
}
if (data209.to === void 0) {
vErrors = noted(vErrors, instancePath + "/messages/" + i28, "required", { missingProperty: "to" });
errors++;
}
if (data209.via === void 0) {
vErrors = noted(vErrors, instancePath + "/messages/" + i28, "required", { missingProperty: "via" });
errors++;
}
if (data209.text === void 0) {
vErrors = noted(vErrors, instancePath + "/messages/" + i28, "required", { missingProperty: "text" });
errors++;
}
for (const key38 in data209) if (!(key38 === "id" || key38 === "to" || key38 === "via" || key38 === "on" || key38 === "when" || key38 === "always" || key38 === "text")) {
vErrors = noted(vErrors, instancePath + "/messages/" + i28, "additionalProperties", {
additionalProperty: key38,
known: [
"id",
"to",
"via",
"on",
"when",
"always",
"text"
]
});
errors++;
}
if (data209.id !== void 0) {
if (!validate22(data209.id, instancePath + "/messages/" + i28 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data209.to !== void 0) {
if (!validate289(data209.to, instancePath + "/messages/" + i28 + "/to")) {
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if (data209.via !== void 0) {
let data212 = data209.via;
if (Array.isArray(data212)) {
if (data212.length > 3) {
vErrors = noted(vErrors, instancePath + "/messages/" + i28 + "/via", "maxItems", { limit: 3 });
errors++;
}
if (data212.length < 1) {
vErrors = noted(vErrors, instancePath + "/messages/" + i28 + "/via", "minItems", { limit: 1 });
errors++;
}
const len24 = data212.length;
for (let i29 = 0; i29 < len24; i29++) {
let data213 = data212[i29];
if (typeof data213 !== "string") {
vErrors = noted(vErrors, instancePath + "/messages/" + i28 + "/via/" + i29, "type", { type: "string" });
errors++;
}
if (!(data213 === "email" || data213 === "sms" || data213 === "slack")) {
vErrors = noted(vErrors, instancePath + "/messages/" + i28 + "/via/" + i29, "enum", { allowedValues: [
"email",
"sms",
"slack"
] });
errors++;
}
}
let i30 = data212.length;
let j5;
if (i30 > 1) {
const indices5 = { __proto__: null };
for (; i30--;) {
let item5 = data212[i30];
if (typeof item5 !== "string") continue;
if (typeof indices5[item5] == "number") {
j5 = indices5[item5];
vErrors = noted(vErrors, instancePath + "/messages/" + i28 + "/via", "uniqueItems", {
i: i30,
j: j5
});
errors++;
break;
}
indices5[item5] = i30;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/messages/" + i28 + "/via", "type", { type: "array" });
errors++;
}
}
if (data209.on !== void 0) {
if (!validate113(data209.on, instancePath + "/messages/" + i28 + "/on")) {
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
if (data209.when !== void 0) {
if (!validate81(data209.when, instancePath + "/messages/" + i28 + "/when")) {
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if (data209.always !== void 0) {
if (typeof data209.always !== "boolean") {
vErrors = noted(vErrors, instancePath + "/messages/" + i28 + "/always", "type", { type: "boolean" });
errors++;
}
}
if (data209.text !== void 0) {
let data217 = data209.text;
if (data217 && typeof data217 == "object" && !Array.isArray(data217)) {
if (Object.keys(data217).length < 1) {
vErrors = noted(vErrors, instancePath + "/messages/" + i28 + "/text", "minProperties", { limit: 1 });
errors++;
}
for (const key39 in data217) {
const _errs387 = errors;
if (typeof key39 === "string") {
if (!pattern2.test(key39)) {
vErrors = noted(vErrors, instancePath + "/messages/" + i28 + "/text", "pattern", { pattern: "^[a-z]{2}(-[A-Z]{2})?$" }, key39);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/messages/" + i28 + "/text", "type", { type: "string" }, key39);
errors++;
}
if (!(_errs387 === errors)) {
vErrors = noted(vErrors, instancePath + "/messages/" + i28 + "/text", "propertyNames", { propertyName: key39 });
errors++;
}
}
for (const key40 in data217) {
let data218 = data217[key40];
if (data218 && typeof data218 == "object" && !Array.isArray(data218)) {
if (data218.body === void 0) {
vErrors = noted(vErrors, instancePath + "/messages/" + i28 + "/text/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "body" });
errors++;
}
for (const key41 in data218) if (!(key41 === "subject" || key41 === "body")) {
vErrors = noted(vErrors, instancePath + "/messages/" + i28 + "/text/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", {
additionalProperty: key41,
known: ["subject", "body"]
});
errors++;
}
if (data218.subject !== void 0) {
if (!validate24(data218.subject, instancePath + "/messages/" + i28 + "/text/" + key40.replace(/~/g, "~0").replace(/\//g, "~1") + "/subject")) {
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if (data218.body !== void 0) {
if (!validate60(data218.body, instancePath + "/messages/" + i28 + "/text/" + key40.replace(/~/g, "~0").replace(/\//g, "~1") + "/body")) {
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/messages/" + i28 + "/text/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/messages/" + i28 + "/text", "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/messages/" + i28, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/messages", "type", { type: "array" });
errors++;
}
}
if (data.actions !== void 0) {
let data221 = data.actions;
if (Array.isArray(data221)) {
if (data221.length > 500) {
vErrors = noted(vErrors, instancePath + "/actions", "maxItems", { limit: 500 });
errors++;
}
const len25 = data221.length;
for (let i31 = 0; i31 < len25; i31++) {
let data222 = data221[i31];
if (data222 && typeof data222 == "object" && !Array.isArray(data222)) {
if (data222.on === void 0) {
vErrors = noted(vErrors, instancePath + "/actions/" + i31, "required", { missingProperty: "on" });
errors++;
}
if (data222.do === void 0) {
vErrors = noted(vErrors, instancePath + "/actions/" + i31, "required", { missingProperty: "do" });
errors++;
}
if (data222.with === void 0) {
vErrors = noted(vErrors, instancePath + "/actions/" + i31, "required", { missingProperty: "with" });
errors++;
}
for (const key42 in data222) if (!(key42 === "on" || key42 === "when" || key42 === "do" || key42 === "with")) {
vErrors = noted(vErrors, instancePath + "/actions/" + i31, "additionalProperties", {
additionalProperty: key42,
known: [
"on",
"when",
"do",
"with"
]
});
errors++;
}
if (data222.on !== void 0) {
if (!validate113(data222.on, instancePath + "/actions/" + i31 + "/on")) {
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
if (data222.when !== void 0) {
if (!validate81(data222.when, instancePath + "/actions/" + i31 + "/when")) {
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if (data222.do !== void 0) {
if (!validate186(data222.do, instancePath + "/actions/" + i31 + "/do")) {
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
if (data222.with !== void 0) {
if (!validate188(data222.with, instancePath + "/actions/" + i31 + "/with")) {
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/actions/" + i31, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/actions", "type", { type: "array" });
errors++;
}
}
if (data.connections !== void 0) {
let data227 = data.connections;
if (data227 && typeof data227 == "object" && !Array.isArray(data227)) {
for (const key43 in data227) {
const _errs406 = errors;
if (typeof key43 === "string") {
if (!pattern16.test(key43)) {
vErrors = noted(vErrors, instancePath + "/connections", "pattern", { pattern: "^[a-z][A-Za-z0-9-]{0,63}$" }, key43);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/connections", "type", { type: "string" }, key43);
errors++;
}
if (!(_errs406 === errors)) {
vErrors = noted(vErrors, instancePath + "/connections", "propertyNames", { propertyName: key43 });
errors++;
}
}
for (const key44 in data227) {
let data228 = data227[key44];
if (data228 && typeof data228 == "object" && !Array.isArray(data228)) {
for (const key45 in data228) if (!(key45 === "object" || key45 === "field" || key45 === "stages" || key45 === "fit")) {
vErrors = noted(vErrors, instancePath + "/connections/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", {
additionalProperty: key45,
known: [
"object",
"field",
"stages",
"fit"
]
});
errors++;
}
if (data228.object !== void 0) {
if (!validate51(data228.object, instancePath + "/connections/" + key44.replace(/~/g, "~0").replace(/\//g, "~1") + "/object")) {
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if (data228.field !== void 0) {
if (!validate51(data228.field, instancePath + "/connections/" + key44.replace(/~/g, "~0").replace(/\//g, "~1") + "/field")) {
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if (data228.stages !== void 0) {
let data231 = data228.stages;
if (data231 && typeof data231 == "object" && !Array.isArray(data231)) {
if (Object.keys(data231).length < 1) {
vErrors = noted(vErrors, instancePath + "/connections/" + key44.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages", "minProperties", { limit: 1 });
errors++;
}
for (const key46 in data231) {
const _errs416 = errors;
if (typeof key46 === "string") {
if (func3(key46) > 200) {
vErrors = noted(vErrors, instancePath + "/connections/" + key44.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages", "maxLength", { limit: 200 }, key46);
errors++;
}
if (func3(key46) < 1) {
vErrors = noted(vErrors, instancePath + "/connections/" + key44.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages", "minLength", { limit: 1 }, key46);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/connections/" + key44.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages", "type", { type: "string" }, key46);
errors++;
}
if (!(_errs416 === errors)) {
vErrors = noted(vErrors, instancePath + "/connections/" + key44.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages", "propertyNames", { propertyName: key46 });
errors++;
}
}
for (const key47 in data231) if (!validate31(data231[key47], instancePath + "/connections/" + key44.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"))) {
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
} else {
vErrors = noted(vErrors, instancePath + "/connections/" + key44.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages", "type", { type: "object" });
errors++;
}
}
if (data228.fit !== void 0) {
let data233 = data228.fit;
if (Array.isArray(data233)) {
if (data233.length > 2) {
vErrors = noted(vErrors, instancePath + "/connections/" + key44.replace(/~/g, "~0").replace(/\//g, "~1") + "/fit", "maxItems", { limit: 2 });
errors++;
}
if (data233.length < 1) {
vErrors = noted(vErrors, instancePath + "/connections/" + key44.replace(/~/g, "~0").replace(/\//g, "~1") + "/fit", "minItems", { limit: 1 });
errors++;
}
const len26 = data233.length;
for (let i32 = 0; i32 < len26; i32++) {
let data234 = data233[i32];
if (typeof data234 !== "string") {
vErrors = noted(vErrors, instancePath + "/connections/" + key44.replace(/~/g, "~0").replace(/\//g, "~1") + "/fit/" + i32, "type", { type: "string" });
errors++;
}
if (!(data234 === "personal" || data234 === "health")) {
vErrors = noted(vErrors, instancePath + "/connections/" + key44.replace(/~/g, "~0").replace(/\//g, "~1") + "/fit/" + i32, "enum", { allowedValues: ["personal", "health"] });
errors++;
}
}
let i33 = data233.length;
let j6;
if (i33 > 1) {
const indices6 = { __proto__: null };
for (; i33--;) {
let item6 = data233[i33];
if (typeof item6 !== "string") continue;
if (typeof indices6[item6] == "number") {
j6 = indices6[item6];
vErrors = noted(vErrors, instancePath + "/connections/" + key44.replace(/~/g, "~0").replace(/\//g, "~1") + "/fit", "uniqueItems", {
i: i33,
j: j6
});
errors++;
break;
}
indices6[item6] = i33;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/connections/" + key44.replace(/~/g, "~0").replace(/\//g, "~1") + "/fit", "type", { type: "array" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/connections/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/connections", "type", { type: "object" });
errors++;
}
}
if (data.tests !== void 0) {
let data235 = data.tests;
if (Array.isArray(data235)) {
if (data235.length > 500) {
vErrors = noted(vErrors, instancePath + "/tests", "maxItems", { limit: 500 });
errors++;
}
const len27 = data235.length;
for (let i34 = 0; i34 < len27; i34++) {
let data236 = data235[i34];
if (data236 && typeof data236 == "object" && !Array.isArray(data236)) {
if (data236.it === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34, "required", { missingProperty: "it" });
errors++;
}
if (data236.given === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34, "required", { missingProperty: "given" });
errors++;
}
if (data236.expect === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34, "required", { missingProperty: "expect" });
errors++;
}
for (const key48 in data236) if (!(key48 === "it" || key48 === "given" || key48 === "expect")) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34, "additionalProperties", {
additionalProperty: key48,
known: [
"it",
"given",
"expect"
]
});
errors++;
}
if (data236.it !== void 0) {
if (!validate24(data236.it, instancePath + "/tests/" + i34 + "/it")) {
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if (data236.given !== void 0) {
let data238 = data236.given;
if (Array.isArray(data238)) {
if (data238.length > 1e3) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/given", "maxItems", { limit: 1e3 });
errors++;
}
if (data238.length < 1) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/given", "minItems", { limit: 1 });
errors++;
}
const len28 = data238.length;
for (let i35 = 0; i35 < len28; i35++) {
let data239 = data238[i35];
if (data239 && typeof data239 == "object" && !Array.isArray(data239)) {
if (data239.id === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/given/" + i35, "required", { missingProperty: "id" });
errors++;
}
if (data239.type === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/given/" + i35, "required", { missingProperty: "type" });
errors++;
}
if (data239.at === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/given/" + i35, "required", { missingProperty: "at" });
errors++;
}
if (data239.who === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/given/" + i35, "required", { missingProperty: "who" });
errors++;
}
if (data239.id !== void 0) {
if (typeof data239.id !== "string") {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/given/" + i35 + "/id", "type", { type: "string" });
errors++;
}
}
if (data239.type !== void 0) {
if (!validate91(data239.type, instancePath + "/tests/" + i34 + "/given/" + i35 + "/type")) {
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if (data239.at !== void 0) {
if (typeof data239.at !== "string") {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/given/" + i35 + "/at", "type", { type: "string" });
errors++;
}
}
if (data239.who !== void 0) {
let data243 = data239.who;
if (data243 && typeof data243 == "object" && !Array.isArray(data243)) {
for (const key49 in data243) {
const _errs442 = errors;
if (typeof key49 === "string") {
if (func3(key49) > 200) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/given/" + i35 + "/who", "maxLength", { limit: 200 }, key49);
errors++;
}
if (func3(key49) < 1) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/given/" + i35 + "/who", "minLength", { limit: 1 }, key49);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/given/" + i35 + "/who", "type", { type: "string" }, key49);
errors++;
}
if (!(_errs442 === errors)) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/given/" + i35 + "/who", "propertyNames", { propertyName: key49 });
errors++;
}
}
for (const key50 in data243) if (typeof data243[key50] !== "string") {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/given/" + i35 + "/who/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "string" });
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/given/" + i35 + "/who", "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/given/" + i35, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/given", "type", { type: "array" });
errors++;
}
}
if (data236.expect !== void 0) {
let data245 = data236.expect;
if (data245 && typeof data245 == "object" && !Array.isArray(data245)) {
for (const key51 in data245) if (!(key51 === "stage" || key51 === "verdict" || key51 === "outcome" || key51 === "rewards" || key51 === "messages")) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/expect", "additionalProperties", {
additionalProperty: key51,
known: [
"stage",
"verdict",
"outcome",
"rewards",
"messages"
]
});
errors++;
}
if (data245.stage !== void 0) {
if (!validate31(data245.stage, instancePath + "/tests/" + i34 + "/expect/stage")) {
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if (data245.verdict !== void 0) {
if (!validate305(data245.verdict, instancePath + "/tests/" + i34 + "/expect/verdict")) {
vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
errors = vErrors.length;
}
}
if (data245.outcome !== void 0) {
if (!validate307(data245.outcome, instancePath + "/tests/" + i34 + "/expect/outcome")) {
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
}
if (data245.rewards !== void 0) {
let data249 = data245.rewards;
if (data249 && typeof data249 == "object" && !Array.isArray(data249)) {
for (const key52 in data249) {
const _errs455 = errors;
if (typeof key52 === "string") {
if (func3(key52) > 200) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/expect/rewards", "maxLength", { limit: 200 }, key52);
errors++;
}
if (func3(key52) < 1) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/expect/rewards", "minLength", { limit: 1 }, key52);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/expect/rewards", "type", { type: "string" }, key52);
errors++;
}
if (!(_errs455 === errors)) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/expect/rewards", "propertyNames", { propertyName: key52 });
errors++;
}
}
for (const key53 in data249) {
let data250 = data249[key53];
if (!(typeof data250 == "number" && !(data250 % 1) && !isNaN(data250) && isFinite(data250)) && !(data250 && typeof data250 == "object" && !Array.isArray(data250))) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/expect/rewards/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: ["integer", "object"] });
errors++;
}
if (typeof data250 == "number" && isFinite(data250)) {
if (data250 < 0 || isNaN(data250)) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/expect/rewards/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"), "minimum", {
comparison: ">=",
limit: 0
});
errors++;
}
}
if (data250 && typeof data250 == "object" && !Array.isArray(data250)) {
for (const key54 in data250) if (!(key54 === "amountMinor" || key54 === "amount" || key54 === "state" || key54 === "until")) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/expect/rewards/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", {
additionalProperty: key54,
known: [
"amountMinor",
"amount",
"state",
"until"
]
});
errors++;
}
if (data250.amountMinor !== void 0) {
let data251 = data250.amountMinor;
if (!(typeof data251 == "number" && !(data251 % 1) && !isNaN(data251) && isFinite(data251))) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/expect/rewards/" + key53.replace(/~/g, "~0").replace(/\//g, "~1") + "/amountMinor", "type", { type: "integer" });
errors++;
}
}
if (data250.amount !== void 0) {
let data252 = data250.amount;
if (!(typeof data252 == "number" && !(data252 % 1) && !isNaN(data252) && isFinite(data252))) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/expect/rewards/" + key53.replace(/~/g, "~0").replace(/\//g, "~1") + "/amount", "type", { type: "integer" });
errors++;
}
}
if (data250.state !== void 0) {
if (!validate309(data250.state, instancePath + "/tests/" + i34 + "/expect/rewards/" + key53.replace(/~/g, "~0").replace(/\//g, "~1") + "/state")) {
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
}
if (data250.until !== void 0) {
if (typeof data250.until !== "string") {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/expect/rewards/" + key53.replace(/~/g, "~0").replace(/\//g, "~1") + "/until", "type", { type: "string" });
errors++;
}
}
}
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/expect/rewards", "type", { type: "object" });
errors++;
}
}
if (data245.messages !== void 0) {
let data255 = data245.messages;
if (data255 && typeof data255 == "object" && !Array.isArray(data255)) {
for (const key55 in data255) {
const _errs470 = errors;
if (typeof key55 === "string") {
if (func3(key55) > 200) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/expect/messages", "maxLength", { limit: 200 }, key55);
errors++;
}
if (func3(key55) < 1) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/expect/messages", "minLength", { limit: 1 }, key55);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/expect/messages", "type", { type: "string" }, key55);
errors++;
}
if (!(_errs470 === errors)) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/expect/messages", "propertyNames", { propertyName: key55 });
errors++;
}
}
for (const key56 in data255) if (!validate160(data255[key56], instancePath + "/tests/" + i34 + "/expect/messages/" + key56.replace(/~/g, "~0").replace(/\//g, "~1"))) {
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/expect/messages", "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/expect", "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i34, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/tests", "type", { type: "array" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
const validateEvent = validate312;
const pattern17 = new RegExp("^[^\\p{Cc}\\p{Cs}]+$", "u");
function validate313(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data === "string") {
if (func3(data) > 200) {
vErrors = noted(vErrors, instancePath, "maxLength", { limit: 200 });
errors++;
}
if (!pattern17.test(data)) {
vErrors = noted(vErrors, instancePath, "pattern", { pattern: "^[^\\p{Cc}\\p{Cs}]+$" });
errors++;
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
validate313.errors = vErrors;
return errors === 0;
}
function validate325(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
const _errs1 = errors;
if (typeof key0 === "string") {
if (func3(key0) > 200) {
vErrors = noted(vErrors, instancePath, "maxLength", { limit: 200 }, key0);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "string" }, key0);
errors++;
}
if (!(_errs1 === errors)) {
vErrors = noted(vErrors, instancePath, "propertyNames", { propertyName: key0 });
errors++;
}
}
else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate325.errors = vErrors;
return errors === 0;
}
const pattern19 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3})?Z$", "u");
function validate312(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (data.id === void 0) {
vErrors = noted(vErrors, instancePath, "required", { missingProperty: "id" });
errors++;
}
if (data.type === void 0) {
vErrors = noted(vErrors, instancePath, "required", { missingProperty: "type" });
errors++;
}
if (data.at === void 0) {
vErrors = noted(vErrors, instancePath, "required", { missingProperty: "at" });
errors++;
}
if (data.who === void 0) {
vErrors = noted(vErrors, instancePath, "required", { missingProperty: "who" });
errors++;
}
for (const key0 in data) if (!(key0 === "id" || key0 === "source" || key0 === "type" || key0 === "at" || key0 === "who" || key0 === "object" || key0 === "data" || key0 === "signals" || key0 === "unverified" || key0 === "mint")) {
vErrors = noted(vErrors, instancePath, "additionalProperties", {
additionalProperty: key0,
known: [
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
]
});
errors++;
}
if (data.id !== void 0) {
if (!validate313(data.id, instancePath + "/id")) {
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
}
if (data.source !== void 0) {
if (!validate313(data.source, instancePath + "/source")) {
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
}
if (data.type !== void 0) {
let data2 = data.type;
if (typeof data2 === "string") {
if (func3(data2) > 100) {
vErrors = noted(vErrors, instancePath + "/type", "maxLength", { limit: 100 });
errors++;
}
if (!pattern11.test(data2)) {
vErrors = noted(vErrors, instancePath + "/type", "pattern", { pattern: "^[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9]+)+$" });
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/type", "type", { type: "string" });
errors++;
}
}
if (data.at !== void 0) {
let data3 = data.at;
if (typeof data3 === "string") {
if (!pattern19.test(data3)) {
vErrors = noted(vErrors, instancePath + "/at", "pattern", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3})?Z$" });
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/at", "type", { type: "string" });
errors++;
}
}
if (data.who !== void 0) {
let data4 = data.who;
if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
for (const key1 in data4) if (!(key1 === "referralId" || key1 === "code" || key1 === "coupon" || key1 === "externalId" || key1 === "email" || key1 === "phone" || key1 === "visitorId" || key1 === "advocateId")) {
vErrors = noted(vErrors, instancePath + "/who", "additionalProperties", {
additionalProperty: key1,
known: [
"referralId",
"code",
"coupon",
"externalId",
"email",
"phone",
"visitorId",
"advocateId"
]
});
errors++;
}
if (data4.referralId !== void 0) {
if (!validate313(data4.referralId, instancePath + "/who/referralId")) {
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
}
if (data4.code !== void 0) {
if (!validate313(data4.code, instancePath + "/who/code")) {
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
}
if (data4.coupon !== void 0) {
if (!validate313(data4.coupon, instancePath + "/who/coupon")) {
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
}
if (data4.externalId !== void 0) {
if (!validate313(data4.externalId, instancePath + "/who/externalId")) {
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
}
if (data4.email !== void 0) {
if (!validate313(data4.email, instancePath + "/who/email")) {
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
}
if (data4.phone !== void 0) {
if (!validate313(data4.phone, instancePath + "/who/phone")) {
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
}
if (data4.visitorId !== void 0) {
if (!validate313(data4.visitorId, instancePath + "/who/visitorId")) {
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
}
if (data4.advocateId !== void 0) {
if (!validate313(data4.advocateId, instancePath + "/who/advocateId")) {
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/who", "type", { type: "object" });
errors++;
}
}
if (data.object !== void 0) {
if (!validate313(data.object, instancePath + "/object")) {
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
}
if (data.data !== void 0) {
if (!validate325(data.data, instancePath + "/data")) {
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
if (data.signals !== void 0) {
if (!validate325(data.signals, instancePath + "/signals")) {
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
if (data.unverified !== void 0) {
if (typeof data.unverified !== "boolean") {
vErrors = noted(vErrors, instancePath + "/unverified", "type", { type: "boolean" });
errors++;
}
}
if (data.mint !== void 0) {
let data17 = data.mint;
if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
for (const key2 in data17) if (!(key2 === "share" || key2 === "referral")) {
vErrors = noted(vErrors, instancePath + "/mint", "additionalProperties", {
additionalProperty: key2,
known: ["share", "referral"]
});
errors++;
}
if (data17.share !== void 0) {
if (!validate313(data17.share, instancePath + "/mint/share")) {
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
}
if (data17.referral !== void 0) {
if (!validate313(data17.referral, instancePath + "/mint/referral")) {
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/mint", "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate312.errors = vErrors;
return errors === 0;
}
function noted(errors, instancePath, keyword, params, propertyName) {
const error = propertyName === void 0 ? {
instancePath,
keyword,
params
} : {
instancePath,
keyword,
params,
propertyName
};
if (errors === null) return [error];
errors.push(error);
return errors;
}
const words = {
"patterns": {
"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$": "A short name: letters, digits, dot, dash and underscore",
"^[1-9][0-9]{0,4} (minute|hour|day|week|month|year)s?$": "One number and one unit, as \"14 days\"",
"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3})?Z)?$": "A day in the program's time zone (2026-01-31) or an instant in UTC (2026-01-31T15:00:00Z)",
"^[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9]+)+$": "A dotted name, as purchase.completed",
"^[a-z]{2}(-[A-Z]{2})?$": "A language code, as en or pt-BR",
"^[A-Z]{3}$": "A currency of ISO 4217, as USD",
"^https://[^\\s]+$": "Where the text can be read, as https://example.com/terms",
"^[a-z][A-Za-z0-9]{0,63}$": "A small letter, then letters and digits, as firstName",
"^[A-Za-z][A-Za-z0-9_]{0,63}$": "A letter, then letters, digits and underscores, as servedStates",
"^[A-Za-z][A-Za-z0-9_-]{0,63}$": "A letter, then letters, digits, dashes and underscores, as byPartner",
"^[a-z][A-Za-z0-9-]*\\.[a-z][A-Za-z0-9]*$": "The connection and what to do there to ask, as slack.postMessage",
"^([01][0-9]|2[0-3]):[0-5][0-9]$": "A time of day in the program's zone, as 09:30",
"^[a-z][A-Za-z0-9-]{0,63}$": "A small letter, then letters, digits and dashes, as hubspot",
"^[^\\p{Cc}\\p{Cs}]+$": "The sender's own id of this message, as evt_1001",
"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3})?Z$": "When it happened, as an instant in UTC such as 2026-03-01T15:00:00Z"
},
"required": {
"currency": "A currency of ISO 4217, as USD",
"lifecycle": "The stages and the ways between them",
"rewards": "Who gets what, and when",
"url": "Where the text can be read, as https://example.com/terms",
"neededFor": "What waits until the terms are accepted",
"label": "What people call it",
"question": "What people ask, in each language",
"answer": "What you answer, in each language",
"role": "The role the new advocate has",
"enter": "The stage that is entered, or several of which the first counts",
"initial": "The stage in which every referral begins",
"stages": "The steps a referral can be in, in their usual order",
"transitions": "The moves between stages; of several that hold, the first counts",
"after": "How long the referral has been in its stage",
"then": "What happens to a referral that meets the condition",
"milestone": "The id of a milestone of this program",
"by": "The count that decides which step applies",
"steps": "From the lowest count to the highest",
"from": "The lowest count this step is for",
"amount": "How many points are given",
"code": "The code the person enters",
"item": "The short name of the thing, as your warehouse or front desk knows it",
"months": "How many months are free",
"ask": "The connection and what to do there to ask, as slack.postMessage",
"per": "Whose rewards are counted together",
"period": "The calendar period that is counted, in the program's time zone",
"among": "The ids of the rewards",
"winner": "Which one is given: the first listed, or the highest in money",
"day": "A day of the week, as friday, for every week; else the day of the month, in a quarter of its first month",
"minimumMinor": "A person with less waits for the next pay day, in minor units",
"country": "As your systems tell it in the field country of a person, for example US",
"year": "The calendar year from which on it holds, until a later row of the same country",
"thresholdMinor": "Cash of a person in one year with which the form is needed, in minor units",
"needs": "The form that is needed, as w9",
"costPoints": "How many points it costs",
"amountMinor": "How much is given, in the smallest unit of the program's currency: 5000 is 50.00",
"count": "The number of the advocate that has to grow",
"reaches": "The count from which on it is reached",
"tier": "Read by conditions as $.tier of the advocate",
"rankBy": "The number that decides",
"settleAfter": "How long after the end of a period the places are given, so that refunds are known first",
"places": "What each place wins, the first place first",
"show": "What it tells of, in this order",
"cooldown": "How long after it was asked the same advocate is not asked again",
"say": "The message that asks",
"via": "The ways to send it; the first one that the person allows is used",
"text": "The words in each language, by language code",
"body": "The words themselves; {{placeholders}} are filled in",
"do": "The connection and what to do there, as slack.postMessage",
"with": "What the action is told; texts may hold {{placeholders}}",
"it": "What the test shows, as a sentence",
"given": "What happens, one event after the other",
"expect": "How the last referral and its rewards must stand"
},
"kinds": { "kind": [
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
