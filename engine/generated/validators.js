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
function validate30(data, instancePath = "") {
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
validate30.errors = vErrors;
return errors === 0;
}
const pattern2 = /* @__PURE__ */ new RegExp("^[a-z]{2}(-[A-Z]{2})?$", "u");
function validate32(data, instancePath = "") {
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
validate32.errors = vErrors;
return errors === 0;
}
const pattern3 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3})?Z)?$", "u");
function validate34(data, instancePath = "") {
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
validate34.errors = vErrors;
return errors === 0;
}
const pattern4 = /* @__PURE__ */ new RegExp("^https://[^\\s]+$", "u");
function validate38(data, instancePath = "") {
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
validate38.errors = vErrors;
return errors === 0;
}
function validate40(data, instancePath = "") {
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
validate40.errors = vErrors;
return errors === 0;
}
const pattern6 = /* @__PURE__ */ new RegExp("^[a-z][A-Za-z0-9]{0,63}$", "u");
function validate44(data, instancePath = "") {
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
validate44.errors = vErrors;
return errors === 0;
}
function validate46(data, instancePath = "") {
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
validate46.errors = vErrors;
return errors === 0;
}
function validate43(data, instancePath = "") {
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
if (!validate44(data.type, instancePath + "/type")) {
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if (data.label !== void 0) {
if (!validate46(data.label, instancePath + "/label")) {
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
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
validate43.errors = vErrors;
return errors === 0;
}
function validate42(data, instancePath = "") {
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
for (const key1 in data) if (!validate43(data[key1], instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"))) {
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
function validate52(data, instancePath = "") {
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
validate52.errors = vErrors;
return errors === 0;
}
function validate55(data, instancePath = "") {
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
validate55.errors = vErrors;
return errors === 0;
}
function validate54(data, instancePath = "") {
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
for (const key1 in data) if (!validate55(data[key1], instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"))) {
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
function validate65(data, instancePath = "") {
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
validate65.errors = vErrors;
return errors === 0;
}
function validate64(data, instancePath = "") {
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
if (!validate65(data.enter, instancePath + "/enter")) {
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
function validate68(data, instancePath = "") {
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
validate68.errors = vErrors;
return errors === 0;
}
function validate71(data, instancePath = "") {
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
validate71.errors = vErrors;
return errors === 0;
}
const pattern8 = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,4} (minute|hour|day|week|month|year)s?$", "u");
function validate73(data, instancePath = "") {
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
validate73.errors = vErrors;
return errors === 0;
}
function validate76(data, instancePath = "") {
validate76.errors = null;
return true;
}
const pattern11 = /* @__PURE__ */ new RegExp("^[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9]+)+$", "u");
function validate86(data, instancePath = "") {
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
validate86.errors = vErrors;
return errors === 0;
}
function validate95(data, instancePath = "") {
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
validate95.errors = vErrors;
return errors === 0;
}
function validate99(data, instancePath = "") {
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
validate99.errors = vErrors;
return errors === 0;
}
function validate102(data, instancePath = "") {
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
validate102.errors = vErrors;
return errors === 0;
}
function validate106(data, instancePath = "") {
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
validate106.errors = vErrors;
return errors === 0;
}
function validate112(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (data.milestone === void 0) {
vErrors = noted(vErrors, instancePath, "required", { missingProperty: "milestone" });
errors++;
}
}
validate112.errors = vErrors;
return errors === 0;
}
function validate111(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
const _errs1 = errors;
if (!validate112(data, instancePath)) {
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
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
validate111.errors = vErrors;
return errors === 0;
}
function validate116(data, instancePath = "") {
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
if (!validate30(data.milestone, instancePath + "/milestone")) {
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
function validate110(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if (!validate111(data, instancePath)) {
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
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
if (!validate64(data, instancePath)) {
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
} else {
const _errs3 = errors;
if (!validate116(data, instancePath)) {
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
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
validate110.errors = vErrors;
return errors === 0;
}
function validate108(data, instancePath = "") {
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
if (!validate86(data, instancePath)) {
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
} else {
const _errs5 = errors;
if (!validate110(data, instancePath)) {
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
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
validate108.errors = vErrors;
return errors === 0;
}
function validate123(data, instancePath = "") {
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
validate123.errors = vErrors;
return errors === 0;
}
function validate127(data, instancePath = "") {
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
validate127.errors = vErrors;
return errors === 0;
}
function validate147(data, instancePath = "") {
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
if (!validate30(data.fact, instancePath + "/fact")) {
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
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
validate147.errors = vErrors;
return errors === 0;
}
function validate155(data, instancePath = "") {
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
validate155.errors = vErrors;
return errors === 0;
}
function validate154(data, instancePath = "") {
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
if (!validate155(data.from, instancePath + "/from")) {
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if (data.amountMinor !== void 0) {
if (!validate123(data.amountMinor, instancePath + "/amountMinor")) {
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if (data.percent !== void 0) {
if (!validate127(data.percent, instancePath + "/percent")) {
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate154.errors = vErrors;
return errors === 0;
}
function validate153(data, instancePath = "") {
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
for (let i0 = 0; i0 < len0; i0++) if (!validate154(data[i0], instancePath + "/" + i0)) {
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "array" });
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}
function validate151(data, instancePath = "") {
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
if (!validate147(data.by, instancePath + "/by")) {
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if (data.steps !== void 0) {
if (!validate153(data.steps, instancePath + "/steps")) {
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}
function validate122(data, instancePath = "") {
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
if (!validate123(data.amount, instancePath + "/amount")) {
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}
function validate125(data, instancePath = "") {
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
if (!validate46(data.code, instancePath + "/code")) {
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if (data.percent !== void 0) {
if (!validate127(data.percent, instancePath + "/percent")) {
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if (data.amountMinor !== void 0) {
if (!validate123(data.amountMinor, instancePath + "/amountMinor")) {
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if (data.worthMinor !== void 0) {
if (!validate123(data.worthMinor, instancePath + "/worthMinor")) {
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}
function validate131(data, instancePath = "") {
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
if (!validate127(data.percent, instancePath + "/percent")) {
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if (data.amountMinor !== void 0) {
if (!validate123(data.amountMinor, instancePath + "/amountMinor")) {
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if (data.worthMinor !== void 0) {
if (!validate123(data.worthMinor, instancePath + "/worthMinor")) {
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}
function validate135(data, instancePath = "") {
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
if (!validate123(data.worthMinor, instancePath + "/worthMinor")) {
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}
function validate139(data, instancePath = "") {
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
validate139.errors = vErrors;
return errors === 0;
}
function validate138(data, instancePath = "") {
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
if (!validate139(data.months, instancePath + "/months")) {
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
if (data.worthMinor !== void 0) {
if (!validate123(data.worthMinor, instancePath + "/worthMinor")) {
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}
function validate142(data, instancePath = "") {
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
if (!validate123(data.worthMinor, instancePath + "/worthMinor")) {
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}
function validate172(data, instancePath = "") {
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
validate172.errors = vErrors;
return errors === 0;
}
function validate174(data, instancePath = "") {
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
validate174.errors = vErrors;
return errors === 0;
}
function validate178(data, instancePath = "") {
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
validate178.errors = vErrors;
return errors === 0;
}
const pattern12 = /* @__PURE__ */ new RegExp("^[a-z][A-Za-z0-9-]*\\.[a-z][A-Za-z0-9]*$", "u");
function validate181(data, instancePath = "") {
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
validate181.errors = vErrors;
return errors === 0;
}
function validate183(data, instancePath = "") {
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
validate183.errors = vErrors;
return errors === 0;
}
function validate187(data, instancePath = "") {
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
validate187.errors = vErrors;
return errors === 0;
}
function validate190(data, instancePath = "") {
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
validate190.errors = vErrors;
return errors === 0;
}
function validate192(data, instancePath = "") {
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
validate192.errors = vErrors;
return errors === 0;
}
function validate194(data, instancePath = "") {
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
validate194.errors = vErrors;
return errors === 0;
}
function validate199(data, instancePath = "") {
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
validate199.errors = vErrors;
return errors === 0;
}
function validate201(data, instancePath = "") {
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
validate201.errors = vErrors;
return errors === 0;
}
function validate203(data, instancePath = "") {
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
validate203.errors = vErrors;
return errors === 0;
}
function validate205(data, instancePath = "") {
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
validate205.errors = vErrors;
return errors === 0;
}
const pattern14 = /* @__PURE__ */ new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
function validate207(data, instancePath = "") {
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
validate207.errors = vErrors;
return errors === 0;
}
function validate209(data, instancePath = "") {
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
validate209.errors = vErrors;
return errors === 0;
}
function validate218(data, instancePath = "") {
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
if (!validate123(data.amountMinor, instancePath + "/amountMinor")) {
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate218.errors = vErrors;
return errors === 0;
}
function validate220(data, instancePath = "") {
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
if (!validate123(data.amountMinor, instancePath + "/amountMinor")) {
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate220.errors = vErrors;
return errors === 0;
}
function validate231(data, instancePath = "") {
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
validate231.errors = vErrors;
return errors === 0;
}
function validate238(data, instancePath = "") {
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
validate238.errors = vErrors;
return errors === 0;
}
function validate242(data, instancePath = "") {
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
validate242.errors = vErrors;
return errors === 0;
}
function validate255(data, instancePath = "") {
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
validate255.errors = vErrors;
return errors === 0;
}
function validate257(data, instancePath = "") {
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
validate257.errors = vErrors;
return errors === 0;
}
function validate260(data, instancePath = "") {
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
validate260.errors = vErrors;
return errors === 0;
}
function validate265(data, instancePath = "") {
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
validate265.errors = vErrors;
return errors === 0;
}
function validate272(data, instancePath = "") {
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
validate272.errors = vErrors;
return errors === 0;
}
function validate280(data, instancePath = "") {
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
validate280.errors = vErrors;
return errors === 0;
}
function validate284(data, instancePath = "") {
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
validate284.errors = vErrors;
return errors === 0;
}
function validate300(data, instancePath = "") {
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
validate300.errors = vErrors;
return errors === 0;
}
function validate302(data, instancePath = "") {
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
validate302.errors = vErrors;
return errors === 0;
}
function validate304(data, instancePath = "") {
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
validate304.errors = vErrors;
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
for (const key0 in data) if (!(key0 === "$schema" || key0 === "id" || key0 === "name" || key0 === "version" || key0 === "changes" || key0 === "currency" || key0 === "timezone" || key0 === "timezoneRule" || key0 === "locale" || key0 === "from" || key0 === "until" || key0 === "terms" || key0 === "roles" || key0 === "fields" || key0 === "sensitive" || key0 === "page" || key0 === "enrol" || key0 === "attribution" || key0 === "lists" || key0 === "conditions" || key0 === "segments" || key0 === "lifecycle" || key0 === "eligibility" || key0 === "rewards" || key0 === "exclusive" || key0 === "payouts" || key0 === "tax" || key0 === "points" || key0 === "milestones" || key0 === "contests" || key0 === "reports" || key0 === "asks" || key0 === "quiet" || key0 === "messages" || key0 === "actions" || key0 === "connections" || key0 === "tests")) {
vErrors = noted(vErrors, instancePath, "additionalProperties", {
additionalProperty: key0,
known: [
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
if (data.currency !== void 0) {
let data5 = data.currency;
if (typeof data5 === "string") {
if (!pattern1.test(data5)) {
vErrors = noted(vErrors, instancePath + "/currency", "pattern", { pattern: "^[A-Z]{3}$" });
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/currency", "type", { type: "string" });
errors++;
}
}
if (data.timezone !== void 0) {
if (!validate30(data.timezone, instancePath + "/timezone")) {
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if (data.timezoneRule !== void 0) {
let data7 = data.timezoneRule;
if (typeof data7 === "string") {
if (func3(data7) > 100) {
vErrors = noted(vErrors, instancePath + "/timezoneRule", "maxLength", { limit: 100 });
errors++;
}
if (func3(data7) < 3) {
vErrors = noted(vErrors, instancePath + "/timezoneRule", "minLength", { limit: 3 });
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/timezoneRule", "type", { type: "string" });
errors++;
}
}
if (data.locale !== void 0) {
if (!validate32(data.locale, instancePath + "/locale")) {
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if (data.from !== void 0) {
if (!validate34(data.from, instancePath + "/from")) {
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if (data.until !== void 0) {
if (!validate34(data.until, instancePath + "/until")) {
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if (data.terms !== void 0) {
let data11 = data.terms;
if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
if (data11.version === void 0) {
vErrors = noted(vErrors, instancePath + "/terms", "required", { missingProperty: "version" });
errors++;
}
if (data11.url === void 0) {
vErrors = noted(vErrors, instancePath + "/terms", "required", { missingProperty: "url" });
errors++;
}
if (data11.neededFor === void 0) {
vErrors = noted(vErrors, instancePath + "/terms", "required", { missingProperty: "neededFor" });
errors++;
}
for (const key1 in data11) if (!(key1 === "version" || key1 === "url" || key1 === "neededFor")) {
vErrors = noted(vErrors, instancePath + "/terms", "additionalProperties", {
additionalProperty: key1,
known: [
"version",
"url",
"neededFor"
]
});
errors++;
}
if (data11.version !== void 0) {
if (!validate30(data11.version, instancePath + "/terms/version")) {
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if (data11.url !== void 0) {
if (!validate38(data11.url, instancePath + "/terms/url")) {
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if (data11.neededFor !== void 0) {
if (!validate40(data11.neededFor, instancePath + "/terms/neededFor")) {
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/terms", "type", { type: "object" });
errors++;
}
}
if (data.roles !== void 0) {
let data15 = data.roles;
if (Array.isArray(data15)) {
if (data15.length > 50) {
vErrors = noted(vErrors, instancePath + "/roles", "maxItems", { limit: 50 });
errors++;
}
if (data15.length < 1) {
vErrors = noted(vErrors, instancePath + "/roles", "minItems", { limit: 1 });
errors++;
}
const len0 = data15.length;
for (let i0 = 0; i0 < len0; i0++) {
let data16 = data15[i0];
if (typeof data16 === "string") {
if (!pattern0.test(data16)) {
vErrors = noted(vErrors, instancePath + "/roles/" + i0, "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" });
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/roles/" + i0, "type", { type: "string" });
errors++;
}
}
let i1 = data15.length;
let j0;
if (i1 > 1) {
const indices0 = { __proto__: null };
for (; i1--;) {
let item0 = data15[i1];
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
let data17 = data.fields;
if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
for (const key2 in data17) if (!(key2 === "advocate" || key2 === "invitee" || key2 === "signals")) {
vErrors = noted(vErrors, instancePath + "/fields", "additionalProperties", {
additionalProperty: key2,
known: [
"advocate",
"invitee",
"signals"
]
});
errors++;
}
if (data17.advocate !== void 0) {
if (!validate42(data17.advocate, instancePath + "/fields/advocate")) {
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if (data17.invitee !== void 0) {
if (!validate42(data17.invitee, instancePath + "/fields/invitee")) {
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if (data17.signals !== void 0) {
if (!validate42(data17.signals, instancePath + "/fields/signals")) {
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/fields", "type", { type: "object" });
errors++;
}
}
if (data.sensitive !== void 0) {
if (!validate52(data.sensitive, instancePath + "/sensitive")) {
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if (data.page !== void 0) {
let data22 = data.page;
if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
for (const key3 in data22) if (!(key3 === "headline" || key3 === "idealLead" || key3 === "howWeReachOut" || key3 === "howYouAreRewarded" || key3 === "faq" || key3 === "url")) {
vErrors = noted(vErrors, instancePath + "/page", "additionalProperties", {
additionalProperty: key3,
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
if (data22.headline !== void 0) {
if (!validate54(data22.headline, instancePath + "/page/headline")) {
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if (data22.idealLead !== void 0) {
if (!validate54(data22.idealLead, instancePath + "/page/idealLead")) {
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if (data22.howWeReachOut !== void 0) {
if (!validate54(data22.howWeReachOut, instancePath + "/page/howWeReachOut")) {
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if (data22.howYouAreRewarded !== void 0) {
if (!validate54(data22.howYouAreRewarded, instancePath + "/page/howYouAreRewarded")) {
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if (data22.faq !== void 0) {
let data27 = data22.faq;
if (Array.isArray(data27)) {
if (data27.length > 50) {
vErrors = noted(vErrors, instancePath + "/page/faq", "maxItems", { limit: 50 });
errors++;
}
const len1 = data27.length;
for (let i2 = 0; i2 < len1; i2++) {
let data28 = data27[i2];
if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
if (data28.question === void 0) {
vErrors = noted(vErrors, instancePath + "/page/faq/" + i2, "required", { missingProperty: "question" });
errors++;
}
if (data28.answer === void 0) {
vErrors = noted(vErrors, instancePath + "/page/faq/" + i2, "required", { missingProperty: "answer" });
errors++;
}
for (const key4 in data28) if (!(key4 === "question" || key4 === "answer")) {
vErrors = noted(vErrors, instancePath + "/page/faq/" + i2, "additionalProperties", {
additionalProperty: key4,
known: ["question", "answer"]
});
errors++;
}
if (data28.question !== void 0) {
if (!validate54(data28.question, instancePath + "/page/faq/" + i2 + "/question")) {
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if (data28.answer !== void 0) {
if (!validate54(data28.answer, instancePath + "/page/faq/" + i2 + "/answer")) {
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if (data22.url !== void 0) {
if (!validate38(data22.url, instancePath + "/page/url")) {
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/page", "type", { type: "object" });
errors++;
}
}
if (data.enrol !== void 0) {
let data32 = data.enrol;
if (Array.isArray(data32)) {
if (data32.length > 20) {
vErrors = noted(vErrors, instancePath + "/enrol", "maxItems", { limit: 20 });
errors++;
}
const len2 = data32.length;
for (let i3 = 0; i3 < len2; i3++) {
let data33 = data32[i3];
if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
if (data33.on === void 0) {
vErrors = noted(vErrors, instancePath + "/enrol/" + i3, "required", { missingProperty: "on" });
errors++;
}
if (data33.who === void 0) {
vErrors = noted(vErrors, instancePath + "/enrol/" + i3, "required", { missingProperty: "who" });
errors++;
}
if (data33.role === void 0) {
vErrors = noted(vErrors, instancePath + "/enrol/" + i3, "required", { missingProperty: "role" });
errors++;
}
for (const key5 in data33) if (!(key5 === "on" || key5 === "who" || key5 === "role")) {
vErrors = noted(vErrors, instancePath + "/enrol/" + i3, "additionalProperties", {
additionalProperty: key5,
known: [
"on",
"who",
"role"
]
});
errors++;
}
if (data33.on !== void 0) {
if (!validate64(data33.on, instancePath + "/enrol/" + i3 + "/on")) {
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if (data33.who !== void 0) {
if (!validate68(data33.who, instancePath + "/enrol/" + i3 + "/who")) {
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if (data33.role !== void 0) {
if (!validate22(data33.role, instancePath + "/enrol/" + i3 + "/role")) {
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
let data37 = data.attribution;
if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
for (const key6 in data37) if (!(key6 === "winner" || key6 === "window" || key6 === "match" || key6 === "lateWithin")) {
vErrors = noted(vErrors, instancePath + "/attribution", "additionalProperties", {
additionalProperty: key6,
known: [
"winner",
"window",
"match",
"lateWithin"
]
});
errors++;
}
if (data37.winner !== void 0) {
if (!validate71(data37.winner, instancePath + "/attribution/winner")) {
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if (data37.window !== void 0) {
if (!validate73(data37.window, instancePath + "/attribution/window")) {
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if (data37.match !== void 0) {
let data40 = data37.match;
if (Array.isArray(data40)) {
if (data40.length > 6) {
vErrors = noted(vErrors, instancePath + "/attribution/match", "maxItems", { limit: 6 });
errors++;
}
if (data40.length < 1) {
vErrors = noted(vErrors, instancePath + "/attribution/match", "minItems", { limit: 1 });
errors++;
}
const len3 = data40.length;
for (let i4 = 0; i4 < len3; i4++) {
let data41 = data40[i4];
if (typeof data41 !== "string") {
vErrors = noted(vErrors, instancePath + "/attribution/match/" + i4, "type", { type: "string" });
errors++;
}
if (!(data41 === "code" || data41 === "coupon" || data41 === "externalId" || data41 === "email" || data41 === "phone" || data41 === "visitorId")) {
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
let i5 = data40.length;
let j1;
if (i5 > 1) {
const indices1 = { __proto__: null };
for (; i5--;) {
let item1 = data40[i5];
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
if (data37.lateWithin !== void 0) {
if (!validate73(data37.lateWithin, instancePath + "/attribution/lateWithin")) {
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/attribution", "type", { type: "object" });
errors++;
}
}
if (data.lists !== void 0) {
let data43 = data.lists;
if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
for (const key7 in data43) {
const _errs68 = errors;
if (typeof key7 === "string") {
if (!pattern9.test(key7)) {
vErrors = noted(vErrors, instancePath + "/lists", "pattern", { pattern: "^[A-Za-z][A-Za-z0-9_]{0,63}$" }, key7);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/lists", "type", { type: "string" }, key7);
errors++;
}
if (!(_errs68 === errors)) {
vErrors = noted(vErrors, instancePath + "/lists", "propertyNames", { propertyName: key7 });
errors++;
}
}
for (const key8 in data43) {
let data44 = data43[key8];
if (Array.isArray(data44)) {
if (data44.length > 1e4) {
vErrors = noted(vErrors, instancePath + "/lists/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), "maxItems", { limit: 1e4 });
errors++;
}
const len4 = data44.length;
for (let i6 = 0; i6 < len4; i6++) {
let data45 = data44[i6];
if (typeof data45 !== "string" && !(typeof data45 == "number" && isFinite(data45))) {
vErrors = noted(vErrors, instancePath + "/lists/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i6, "type", { type: ["string", "number"] });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/lists/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "array" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/lists", "type", { type: "object" });
errors++;
}
}
if (data.conditions !== void 0) {
let data46 = data.conditions;
if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
for (const key9 in data46) {
const _errs77 = errors;
if (typeof key9 === "string") {
if (!pattern10.test(key9)) {
vErrors = noted(vErrors, instancePath + "/conditions", "pattern", { pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$" }, key9);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/conditions", "type", { type: "string" }, key9);
errors++;
}
if (!(_errs77 === errors)) {
vErrors = noted(vErrors, instancePath + "/conditions", "propertyNames", { propertyName: key9 });
errors++;
}
}
for (const key10 in data46) if (!validate76(data46[key10], instancePath + "/conditions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"))) {
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
} else {
vErrors = noted(vErrors, instancePath + "/conditions", "type", { type: "object" });
errors++;
}
}
if (data.segments !== void 0) {
let data48 = data.segments;
if (Array.isArray(data48)) {
if (data48.length > 100) {
vErrors = noted(vErrors, instancePath + "/segments", "maxItems", { limit: 100 });
errors++;
}
const len5 = data48.length;
for (let i7 = 0; i7 < len5; i7++) {
let data49 = data48[i7];
if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
if (data49.id === void 0) {
vErrors = noted(vErrors, instancePath + "/segments/" + i7, "required", { missingProperty: "id" });
errors++;
}
if (data49.when === void 0) {
vErrors = noted(vErrors, instancePath + "/segments/" + i7, "required", { missingProperty: "when" });
errors++;
}
for (const key11 in data49) if (!(key11 === "id" || key11 === "label" || key11 === "when")) {
vErrors = noted(vErrors, instancePath + "/segments/" + i7, "additionalProperties", {
additionalProperty: key11,
known: [
"id",
"label",
"when"
]
});
errors++;
}
if (data49.id !== void 0) {
if (!validate22(data49.id, instancePath + "/segments/" + i7 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data49.label !== void 0) {
if (!validate46(data49.label, instancePath + "/segments/" + i7 + "/label")) {
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if (data49.when !== void 0) {
if (!validate76(data49.when, instancePath + "/segments/" + i7 + "/when")) {
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
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
let data53 = data.lifecycle;
if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
if (data53.initial === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle", "required", { missingProperty: "initial" });
errors++;
}
if (data53.stages === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle", "required", { missingProperty: "stages" });
errors++;
}
if (data53.transitions === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle", "required", { missingProperty: "transitions" });
errors++;
}
for (const key12 in data53) if (!(key12 === "initial" || key12 === "lateness" || key12 === "stages" || key12 === "transitions")) {
vErrors = noted(vErrors, instancePath + "/lifecycle", "additionalProperties", {
additionalProperty: key12,
known: [
"initial",
"lateness",
"stages",
"transitions"
]
});
errors++;
}
if (data53.initial !== void 0) {
if (!validate30(data53.initial, instancePath + "/lifecycle/initial")) {
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if (data53.lateness !== void 0) {
if (!validate73(data53.lateness, instancePath + "/lifecycle/lateness")) {
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if (data53.stages !== void 0) {
let data56 = data53.stages;
if (Array.isArray(data56)) {
if (data56.length > 100) {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages", "maxItems", { limit: 100 });
errors++;
}
if (data56.length < 1) {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages", "minItems", { limit: 1 });
errors++;
}
const len6 = data56.length;
for (let i8 = 0; i8 < len6; i8++) {
let data57 = data56[i8];
if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
if (data57.id === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages/" + i8, "required", { missingProperty: "id" });
errors++;
}
for (const key13 in data57) if (!(key13 === "id" || key13 === "label" || key13 === "qualifies" || key13 === "undoes" || key13 === "final" || key13 === "stuckAfter")) {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages/" + i8, "additionalProperties", {
additionalProperty: key13,
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
if (data57.id !== void 0) {
if (!validate22(data57.id, instancePath + "/lifecycle/stages/" + i8 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data57.label !== void 0) {
if (!validate46(data57.label, instancePath + "/lifecycle/stages/" + i8 + "/label")) {
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if (data57.qualifies !== void 0) {
if (typeof data57.qualifies !== "boolean") {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages/" + i8 + "/qualifies", "type", { type: "boolean" });
errors++;
}
}
if (data57.undoes !== void 0) {
if (typeof data57.undoes !== "boolean") {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages/" + i8 + "/undoes", "type", { type: "boolean" });
errors++;
}
}
if (data57.final !== void 0) {
if (typeof data57.final !== "boolean") {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages/" + i8 + "/final", "type", { type: "boolean" });
errors++;
}
}
if (data57.stuckAfter !== void 0) {
if (!validate73(data57.stuckAfter, instancePath + "/lifecycle/stages/" + i8 + "/stuckAfter")) {
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
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
if (data53.transitions !== void 0) {
let data64 = data53.transitions;
if (Array.isArray(data64)) {
if (data64.length > 500) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions", "maxItems", { limit: 500 });
errors++;
}
const len7 = data64.length;
for (let i9 = 0; i9 < len7; i9++) {
let data65 = data64[i9];
if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
if (data65.on === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i9, "required", { missingProperty: "on" });
errors++;
}
if (data65.to === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i9, "required", { missingProperty: "to" });
errors++;
}
for (const key14 in data65) if (!(key14 === "on" || key14 === "from" || key14 === "to" || key14 === "when")) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i9, "additionalProperties", {
additionalProperty: key14,
known: [
"on",
"from",
"to",
"when"
]
});
errors++;
}
if (data65.on !== void 0) {
let data66 = data65.on;
if (typeof data66 !== "string" && !(data66 && typeof data66 == "object" && !Array.isArray(data66))) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i9 + "/on", "type", { type: ["string", "object"] });
errors++;
}
const _errs115 = errors;
let valid33 = true;
const _errs116 = errors;
if (typeof data66 !== "string") {
const err84 = {};
if (vErrors === null) vErrors = [err84];
else vErrors.push(err84);
errors++;
}
var _valid0 = _errs116 === errors;
errors = _errs115;
if (vErrors !== null) {
if (_errs115) vErrors.length = _errs115;
else vErrors = null;
}
let ifClause0;
if (_valid0) {
const _errs118 = errors;
if (!validate86(data66, instancePath + "/lifecycle/transitions/" + i9 + "/on")) {
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var _valid0 = _errs118 === errors;
valid33 = _valid0;
ifClause0 = "then";
} else {
const _errs119 = errors;
if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
if (data66.after === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i9 + "/on", "required", { missingProperty: "after" });
errors++;
}
for (const key15 in data66) if (!(key15 === "after" || key15 === "since")) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i9 + "/on", "additionalProperties", {
additionalProperty: key15,
known: ["after", "since"]
});
errors++;
}
if (data66.after !== void 0) {
if (!validate73(data66.after, instancePath + "/lifecycle/transitions/" + i9 + "/on/after")) {
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if (data66.since !== void 0) {
if (!validate30(data66.since, instancePath + "/lifecycle/transitions/" + i9 + "/on/since")) {
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i9 + "/on", "type", { type: "object" });
errors++;
}
var _valid0 = _errs119 === errors;
valid33 = _valid0;
ifClause0 = "else";
}
if (!valid33) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i9 + "/on", "if", { failingKeyword: ifClause0 });
errors++;
}
}
if (data65.from !== void 0) {
if (!validate65(data65.from, instancePath + "/lifecycle/transitions/" + i9 + "/from")) {
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if (data65.to !== void 0) {
if (!validate30(data65.to, instancePath + "/lifecycle/transitions/" + i9 + "/to")) {
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if (data65.when !== void 0) {
if (!validate76(data65.when, instancePath + "/lifecycle/transitions/" + i9 + "/when")) {
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
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
let data72 = data.eligibility;
if (Array.isArray(data72)) {
if (data72.length > 200) {
vErrors = noted(vErrors, instancePath + "/eligibility", "maxItems", { limit: 200 });
errors++;
}
const len8 = data72.length;
for (let i10 = 0; i10 < len8; i10++) {
let data73 = data72[i10];
if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
if (data73.id === void 0) {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i10, "required", { missingProperty: "id" });
errors++;
}
if (data73.then === void 0) {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i10, "required", { missingProperty: "then" });
errors++;
}
if (data73.when === void 0) {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i10, "required", { missingProperty: "when" });
errors++;
}
for (const key16 in data73) if (!(key16 === "id" || key16 === "label" || key16 === "then" || key16 === "when" || key16 === "reason" || key16 === "ifUnknown" || key16 === "review")) {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i10, "additionalProperties", {
additionalProperty: key16,
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
if (data73.id !== void 0) {
if (!validate22(data73.id, instancePath + "/eligibility/" + i10 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data73.label !== void 0) {
if (!validate24(data73.label, instancePath + "/eligibility/" + i10 + "/label")) {
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if (data73.then !== void 0) {
if (!validate95(data73.then, instancePath + "/eligibility/" + i10 + "/then")) {
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if (data73.when !== void 0) {
if (!validate76(data73.when, instancePath + "/eligibility/" + i10 + "/when")) {
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if (data73.reason !== void 0) {
if (!validate46(data73.reason, instancePath + "/eligibility/" + i10 + "/reason")) {
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if (data73.ifUnknown !== void 0) {
if (!validate99(data73.ifUnknown, instancePath + "/eligibility/" + i10 + "/ifUnknown")) {
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if (data73.review !== void 0) {
let data80 = data73.review;
if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
if (data80.within === void 0) {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i10 + "/review", "required", { missingProperty: "within" });
errors++;
}
if (data80.otherwise === void 0) {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i10 + "/review", "required", { missingProperty: "otherwise" });
errors++;
}
for (const key17 in data80) if (!(key17 === "within" || key17 === "otherwise")) {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i10 + "/review", "additionalProperties", {
additionalProperty: key17,
known: ["within", "otherwise"]
});
errors++;
}
if (data80.within !== void 0) {
if (!validate73(data80.within, instancePath + "/eligibility/" + i10 + "/review/within")) {
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if (data80.otherwise !== void 0) {
if (!validate102(data80.otherwise, instancePath + "/eligibility/" + i10 + "/review/otherwise")) {
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
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
let data83 = data.rewards;
if (Array.isArray(data83)) {
if (data83.length > 1200) {
vErrors = noted(vErrors, instancePath + "/rewards", "maxItems", { limit: 1200 });
errors++;
}
const len9 = data83.length;
for (let i11 = 0; i11 < len9; i11++) {
let data84 = data83[i11];
if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
if (data84.id === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11, "required", { missingProperty: "id" });
errors++;
}
if (data84.to === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11, "required", { missingProperty: "to" });
errors++;
}
if (data84.on === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11, "required", { missingProperty: "on" });
errors++;
}
if (data84.give === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11, "required", { missingProperty: "give" });
errors++;
}
for (const key18 in data84) if (!(key18 === "id" || key18 === "label" || key18 === "to" || key18 === "on" || key18 === "when" || key18 === "give" || key18 === "oncePer" || key18 === "times" || key18 === "for" || key18 === "hold" || key18 === "approval" || key18 === "agreement" || key18 === "veto" || key18 === "limits" || key18 === "reverse")) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11, "additionalProperties", {
additionalProperty: key18,
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
if (data84.id !== void 0) {
if (!validate22(data84.id, instancePath + "/rewards/" + i11 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data84.label !== void 0) {
if (!validate46(data84.label, instancePath + "/rewards/" + i11 + "/label")) {
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if (data84.to !== void 0) {
if (!validate106(data84.to, instancePath + "/rewards/" + i11 + "/to")) {
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
if (data84.on !== void 0) {
if (!validate108(data84.on, instancePath + "/rewards/" + i11 + "/on")) {
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if (data84.when !== void 0) {
if (!validate76(data84.when, instancePath + "/rewards/" + i11 + "/when")) {
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if (data84.give !== void 0) {
let data90 = data84.give;
if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
if (data90.kind === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/give", "required", { missingProperty: "kind" });
errors++;
}
const tag0 = data90.kind;
if (typeof tag0 == "string") {
if (tag0 === "cash") {
if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
if (data90.kind === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/give", "required", { missingProperty: "kind" });
errors++;
}
for (const key19 in data90) if (!(key19 === "kind" || key19 === "amountMinor" || key19 === "percent" || key19 === "of" || key19 === "tiers")) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/give", "additionalProperties", {
additionalProperty: key19,
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
if (data90.kind !== void 0) {
let data91 = data90.kind;
if (typeof data91 !== "string") {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/give/kind", "type", { type: "string" });
errors++;
}
if ("cash" !== data91) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/give/kind", "const", { allowedValue: "cash" });
errors++;
}
}
if (data90.amountMinor !== void 0) {
if (!validate123(data90.amountMinor, instancePath + "/rewards/" + i11 + "/give/amountMinor")) {
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if (data90.percent !== void 0) {
if (!validate127(data90.percent, instancePath + "/rewards/" + i11 + "/give/percent")) {
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if (data90.of !== void 0) {
if (!validate147(data90.of, instancePath + "/rewards/" + i11 + "/give/of")) {
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if (data90.tiers !== void 0) {
if (!validate151(data90.tiers, instancePath + "/rewards/" + i11 + "/give/tiers")) {
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/give", "type", { type: "object" });
errors++;
}
} else if (tag0 === "credit") {
if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
if (data90.kind === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/give", "required", { missingProperty: "kind" });
errors++;
}
for (const key20 in data90) if (!(key20 === "kind" || key20 === "amountMinor" || key20 === "percent" || key20 === "of" || key20 === "tiers")) {
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
if (data90.kind !== void 0) {
let data96 = data90.kind;
if (typeof data96 !== "string") {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/give/kind", "type", { type: "string" });
errors++;
}
if ("credit" !== data96) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/give/kind", "const", { allowedValue: "credit" });
errors++;
}
}
if (data90.amountMinor !== void 0) {
if (!validate123(data90.amountMinor, instancePath + "/rewards/" + i11 + "/give/amountMinor")) {
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if (data90.percent !== void 0) {
if (!validate127(data90.percent, instancePath + "/rewards/" + i11 + "/give/percent")) {
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if (data90.of !== void 0) {
if (!validate147(data90.of, instancePath + "/rewards/" + i11 + "/give/of")) {
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if (data90.tiers !== void 0) {
if (!validate151(data90.tiers, instancePath + "/rewards/" + i11 + "/give/tiers")) {
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/give", "type", { type: "object" });
errors++;
}
} else if (tag0 === "points") {
if (!validate122(data90, instancePath + "/rewards/" + i11 + "/give")) {
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
} else if (tag0 === "coupon") {
if (!validate125(data90, instancePath + "/rewards/" + i11 + "/give")) {
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
} else if (tag0 === "discount") {
if (!validate131(data90, instancePath + "/rewards/" + i11 + "/give")) {
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
} else if (tag0 === "gift") {
if (!validate135(data90, instancePath + "/rewards/" + i11 + "/give")) {
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
} else if (tag0 === "freeMonths") {
if (!validate138(data90, instancePath + "/rewards/" + i11 + "/give")) {
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
} else if (tag0 === "custom") {
if (!validate142(data90, instancePath + "/rewards/" + i11 + "/give")) {
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
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
if (data84.oncePer !== void 0) {
if (!validate172(data84.oncePer, instancePath + "/rewards/" + i11 + "/oncePer")) {
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
if (data84.times !== void 0) {
if (!validate174(data84.times, instancePath + "/rewards/" + i11 + "/times")) {
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
if (data84.for !== void 0) {
if (!validate73(data84.for, instancePath + "/rewards/" + i11 + "/for")) {
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if (data84.hold !== void 0) {
if (!validate73(data84.hold, instancePath + "/rewards/" + i11 + "/hold")) {
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if (data84.approval !== void 0) {
if (!validate178(data84.approval, instancePath + "/rewards/" + i11 + "/approval")) {
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
if (data84.agreement !== void 0) {
if (!validate22(data84.agreement, instancePath + "/rewards/" + i11 + "/agreement")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data84.veto !== void 0) {
let data107 = data84.veto;
if (data107 && typeof data107 == "object" && !Array.isArray(data107)) {
if (data107.ask === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/veto", "required", { missingProperty: "ask" });
errors++;
}
if (data107.within === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/veto", "required", { missingProperty: "within" });
errors++;
}
if (data107.otherwise === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/veto", "required", { missingProperty: "otherwise" });
errors++;
}
for (const key21 in data107) if (!(key21 === "ask" || key21 === "with" || key21 === "within" || key21 === "otherwise")) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/veto", "additionalProperties", {
additionalProperty: key21,
known: [
"ask",
"with",
"within",
"otherwise"
]
});
errors++;
}
if (data107.ask !== void 0) {
if (!validate181(data107.ask, instancePath + "/rewards/" + i11 + "/veto/ask")) {
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
if (data107.with !== void 0) {
if (!validate183(data107.with, instancePath + "/rewards/" + i11 + "/veto/with")) {
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if (data107.within !== void 0) {
if (!validate73(data107.within, instancePath + "/rewards/" + i11 + "/veto/within")) {
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if (data107.otherwise !== void 0) {
if (!validate102(data107.otherwise, instancePath + "/rewards/" + i11 + "/veto/otherwise")) {
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/veto", "type", { type: "object" });
errors++;
}
}
if (data84.limits !== void 0) {
let data112 = data84.limits;
if (Array.isArray(data112)) {
if (data112.length > 20) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/limits", "maxItems", { limit: 20 });
errors++;
}
const len10 = data112.length;
for (let i12 = 0; i12 < len10; i12++) {
let data113 = data112[i12];
if (data113 && typeof data113 == "object" && !Array.isArray(data113)) {
if (data113.per === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/limits/" + i12, "required", { missingProperty: "per" });
errors++;
}
if (data113.period === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/limits/" + i12, "required", { missingProperty: "period" });
errors++;
}
for (const key22 in data113) if (!(key22 === "maxCount" || key22 === "maxAmount" || key22 === "per" || key22 === "period" || key22 === "over")) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/limits/" + i12, "additionalProperties", {
additionalProperty: key22,
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
if (data113.maxCount !== void 0) {
if (!validate187(data113.maxCount, instancePath + "/rewards/" + i11 + "/limits/" + i12 + "/maxCount")) {
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
}
if (data113.maxAmount !== void 0) {
if (!validate123(data113.maxAmount, instancePath + "/rewards/" + i11 + "/limits/" + i12 + "/maxAmount")) {
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if (data113.per !== void 0) {
if (!validate190(data113.per, instancePath + "/rewards/" + i11 + "/limits/" + i12 + "/per")) {
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
}
if (data113.period !== void 0) {
if (!validate192(data113.period, instancePath + "/rewards/" + i11 + "/limits/" + i12 + "/period")) {
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
}
if (data113.over !== void 0) {
if (!validate194(data113.over, instancePath + "/rewards/" + i11 + "/limits/" + i12 + "/over")) {
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
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
if (data84.reverse !== void 0) {
let data119 = data84.reverse;
if (Array.isArray(data119)) {
if (data119.length > 20) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/reverse", "maxItems", { limit: 20 });
errors++;
}
const len11 = data119.length;
for (let i13 = 0; i13 < len11; i13++) {
let data120 = data119[i13];
if (data120 && typeof data120 == "object" && !Array.isArray(data120)) {
if (data120.on === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/reverse/" + i13, "required", { missingProperty: "on" });
errors++;
}
for (const key23 in data120) if (!(key23 === "on" || key23 === "within" || key23 === "part")) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/reverse/" + i13, "additionalProperties", {
additionalProperty: key23,
known: [
"on",
"within",
"part"
]
});
errors++;
}
if (data120.on !== void 0) {
let data121 = data120.on;
if (typeof data121 !== "string" && !(data121 && typeof data121 == "object" && !Array.isArray(data121))) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/reverse/" + i13 + "/on", "type", { type: ["string", "object"] });
errors++;
}
const _errs210 = errors;
let valid60 = true;
const _errs211 = errors;
if (typeof data121 !== "string") {
const err138 = {};
if (vErrors === null) vErrors = [err138];
else vErrors.push(err138);
errors++;
}
var _valid1 = _errs211 === errors;
errors = _errs210;
if (vErrors !== null) {
if (_errs210) vErrors.length = _errs210;
else vErrors = null;
}
let ifClause1;
if (_valid1) {
const _errs213 = errors;
if (!validate86(data121, instancePath + "/rewards/" + i11 + "/reverse/" + i13 + "/on")) {
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var _valid1 = _errs213 === errors;
valid60 = _valid1;
ifClause1 = "then";
} else {
const _errs214 = errors;
if (!validate64(data121, instancePath + "/rewards/" + i11 + "/reverse/" + i13 + "/on")) {
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var _valid1 = _errs214 === errors;
valid60 = _valid1;
ifClause1 = "else";
}
if (!valid60) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/reverse/" + i13 + "/on", "if", { failingKeyword: ifClause1 });
errors++;
}
}
if (data120.within !== void 0) {
if (!validate73(data120.within, instancePath + "/rewards/" + i11 + "/reverse/" + i13 + "/within")) {
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if (data120.part !== void 0) {
if (!validate199(data120.part, instancePath + "/rewards/" + i11 + "/reverse/" + i13 + "/part")) {
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
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
let data124 = data.exclusive;
if (Array.isArray(data124)) {
if (data124.length > 100) {
vErrors = noted(vErrors, instancePath + "/exclusive", "maxItems", { limit: 100 });
errors++;
}
const len12 = data124.length;
for (let i14 = 0; i14 < len12; i14++) {
let data125 = data124[i14];
if (data125 && typeof data125 == "object" && !Array.isArray(data125)) {
if (data125.among === void 0) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i14, "required", { missingProperty: "among" });
errors++;
}
if (data125.winner === void 0) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i14, "required", { missingProperty: "winner" });
errors++;
}
for (const key24 in data125) if (!(key24 === "among" || key24 === "winner")) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i14, "additionalProperties", {
additionalProperty: key24,
known: ["among", "winner"]
});
errors++;
}
if (data125.among !== void 0) {
let data126 = data125.among;
if (Array.isArray(data126)) {
if (data126.length > 100) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i14 + "/among", "maxItems", { limit: 100 });
errors++;
}
if (data126.length < 2) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i14 + "/among", "minItems", { limit: 2 });
errors++;
}
const len13 = data126.length;
for (let i15 = 0; i15 < len13; i15++) {
let data127 = data126[i15];
if (typeof data127 === "string") {
if (!pattern0.test(data127)) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i14 + "/among/" + i15, "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" });
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i14 + "/among/" + i15, "type", { type: "string" });
errors++;
}
}
let i16 = data126.length;
let j2;
if (i16 > 1) {
const indices2 = { __proto__: null };
for (; i16--;) {
let item2 = data126[i16];
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
if (data125.winner !== void 0) {
if (!validate201(data125.winner, instancePath + "/exclusive/" + i14 + "/winner")) {
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
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
let data129 = data.payouts;
if (data129 && typeof data129 == "object" && !Array.isArray(data129)) {
if (data129.every === void 0) {
vErrors = noted(vErrors, instancePath + "/payouts", "required", { missingProperty: "every" });
errors++;
}
if (data129.day === void 0) {
vErrors = noted(vErrors, instancePath + "/payouts", "required", { missingProperty: "day" });
errors++;
}
if (data129.minimumMinor === void 0) {
vErrors = noted(vErrors, instancePath + "/payouts", "required", { missingProperty: "minimumMinor" });
errors++;
}
for (const key25 in data129) if (!(key25 === "every" || key25 === "day" || key25 === "at" || key25 === "minimumMinor")) {
vErrors = noted(vErrors, instancePath + "/payouts", "additionalProperties", {
additionalProperty: key25,
known: [
"every",
"day",
"at",
"minimumMinor"
]
});
errors++;
}
if (data129.every !== void 0) {
if (!validate203(data129.every, instancePath + "/payouts/every")) {
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if (data129.day !== void 0) {
if (!validate205(data129.day, instancePath + "/payouts/day")) {
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
}
if (data129.at !== void 0) {
if (!validate207(data129.at, instancePath + "/payouts/at")) {
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
if (data129.minimumMinor !== void 0) {
if (!validate209(data129.minimumMinor, instancePath + "/payouts/minimumMinor")) {
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/payouts", "type", { type: "object" });
errors++;
}
}
if (data.tax !== void 0) {
let data134 = data.tax;
if (Array.isArray(data134)) {
if (data134.length > 200) {
vErrors = noted(vErrors, instancePath + "/tax", "maxItems", { limit: 200 });
errors++;
}
const len14 = data134.length;
for (let i17 = 0; i17 < len14; i17++) {
let data135 = data134[i17];
if (data135 && typeof data135 == "object" && !Array.isArray(data135)) {
if (data135.country === void 0) {
vErrors = noted(vErrors, instancePath + "/tax/" + i17, "required", { missingProperty: "country" });
errors++;
}
if (data135.year === void 0) {
vErrors = noted(vErrors, instancePath + "/tax/" + i17, "required", { missingProperty: "year" });
errors++;
}
if (data135.thresholdMinor === void 0) {
vErrors = noted(vErrors, instancePath + "/tax/" + i17, "required", { missingProperty: "thresholdMinor" });
errors++;
}
if (data135.needs === void 0) {
vErrors = noted(vErrors, instancePath + "/tax/" + i17, "required", { missingProperty: "needs" });
errors++;
}
for (const key26 in data135) if (!(key26 === "country" || key26 === "year" || key26 === "thresholdMinor" || key26 === "needs" || key26 === "everyYear")) {
vErrors = noted(vErrors, instancePath + "/tax/" + i17, "additionalProperties", {
additionalProperty: key26,
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
if (data135.country !== void 0) {
if (!validate30(data135.country, instancePath + "/tax/" + i17 + "/country")) {
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if (data135.year !== void 0) {
let data137 = data135.year;
if (!(typeof data137 == "number" && !(data137 % 1) && !isNaN(data137) && isFinite(data137))) {
vErrors = noted(vErrors, instancePath + "/tax/" + i17 + "/year", "type", { type: "integer" });
errors++;
}
if (typeof data137 == "number" && isFinite(data137)) {
if (data137 > 2200 || isNaN(data137)) {
vErrors = noted(vErrors, instancePath + "/tax/" + i17 + "/year", "maximum", {
comparison: "<=",
limit: 2200
});
errors++;
}
if (data137 < 2e3 || isNaN(data137)) {
vErrors = noted(vErrors, instancePath + "/tax/" + i17 + "/year", "minimum", {
comparison: ">=",
limit: 2e3
});
errors++;
}
}
}
if (data135.thresholdMinor !== void 0) {
if (!validate209(data135.thresholdMinor, instancePath + "/tax/" + i17 + "/thresholdMinor")) {
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
if (data135.needs !== void 0) {
if (!validate22(data135.needs, instancePath + "/tax/" + i17 + "/needs")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data135.everyYear !== void 0) {
if (typeof data135.everyYear !== "boolean") {
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
let data141 = data.points;
if (data141 && typeof data141 == "object" && !Array.isArray(data141)) {
for (const key27 in data141) if (!(key27 === "expireAfter" || key27 === "catalog")) {
vErrors = noted(vErrors, instancePath + "/points", "additionalProperties", {
additionalProperty: key27,
known: ["expireAfter", "catalog"]
});
errors++;
}
if (data141.expireAfter !== void 0) {
if (!validate73(data141.expireAfter, instancePath + "/points/expireAfter")) {
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if (data141.catalog !== void 0) {
let data143 = data141.catalog;
if (Array.isArray(data143)) {
if (data143.length > 500) {
vErrors = noted(vErrors, instancePath + "/points/catalog", "maxItems", { limit: 500 });
errors++;
}
const len15 = data143.length;
for (let i18 = 0; i18 < len15; i18++) {
let data144 = data143[i18];
if (data144 && typeof data144 == "object" && !Array.isArray(data144)) {
if (data144.id === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i18, "required", { missingProperty: "id" });
errors++;
}
if (data144.name === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i18, "required", { missingProperty: "name" });
errors++;
}
if (data144.costPoints === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i18, "required", { missingProperty: "costPoints" });
errors++;
}
if (data144.give === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i18, "required", { missingProperty: "give" });
errors++;
}
for (const key28 in data144) if (!(key28 === "id" || key28 === "name" || key28 === "costPoints" || key28 === "give")) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i18, "additionalProperties", {
additionalProperty: key28,
known: [
"id",
"name",
"costPoints",
"give"
]
});
errors++;
}
if (data144.id !== void 0) {
if (!validate22(data144.id, instancePath + "/points/catalog/" + i18 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data144.name !== void 0) {
if (!validate46(data144.name, instancePath + "/points/catalog/" + i18 + "/name")) {
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if (data144.costPoints !== void 0) {
if (!validate123(data144.costPoints, instancePath + "/points/catalog/" + i18 + "/costPoints")) {
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if (data144.give !== void 0) {
let data148 = data144.give;
if (data148 && typeof data148 == "object" && !Array.isArray(data148)) {
if (data148.kind === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i18 + "/give", "required", { missingProperty: "kind" });
errors++;
}
const tag1 = data148.kind;
if (typeof tag1 == "string") {
if (tag1 === "cash") {
if (!validate218(data148, instancePath + "/points/catalog/" + i18 + "/give")) {
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
} else if (tag1 === "credit") {
if (!validate220(data148, instancePath + "/points/catalog/" + i18 + "/give")) {
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
} else if (tag1 === "coupon") {
if (!validate125(data148, instancePath + "/points/catalog/" + i18 + "/give")) {
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
} else if (tag1 === "discount") {
if (!validate131(data148, instancePath + "/points/catalog/" + i18 + "/give")) {
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
} else if (tag1 === "gift") {
if (!validate135(data148, instancePath + "/points/catalog/" + i18 + "/give")) {
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
} else if (tag1 === "freeMonths") {
if (!validate138(data148, instancePath + "/points/catalog/" + i18 + "/give")) {
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
} else if (tag1 === "custom") {
if (!validate142(data148, instancePath + "/points/catalog/" + i18 + "/give")) {
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
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
let data149 = data.milestones;
if (Array.isArray(data149)) {
if (data149.length > 100) {
vErrors = noted(vErrors, instancePath + "/milestones", "maxItems", { limit: 100 });
errors++;
}
const len16 = data149.length;
for (let i19 = 0; i19 < len16; i19++) {
let data150 = data149[i19];
if (data150 && typeof data150 == "object" && !Array.isArray(data150)) {
if (data150.id === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i19, "required", { missingProperty: "id" });
errors++;
}
if (data150.count === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i19, "required", { missingProperty: "count" });
errors++;
}
if (data150.reaches === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i19, "required", { missingProperty: "reaches" });
errors++;
}
for (const key29 in data150) if (!(key29 === "id" || key29 === "label" || key29 === "count" || key29 === "reaches" || key29 === "sets")) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i19, "additionalProperties", {
additionalProperty: key29,
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
if (data150.id !== void 0) {
if (!validate22(data150.id, instancePath + "/milestones/" + i19 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data150.label !== void 0) {
if (!validate46(data150.label, instancePath + "/milestones/" + i19 + "/label")) {
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if (data150.count !== void 0) {
let data153 = data150.count;
if (data153 && typeof data153 == "object" && !Array.isArray(data153)) {
if (data153.fact === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i19 + "/count", "required", { missingProperty: "fact" });
errors++;
}
if (data153.path === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i19 + "/count", "required", { missingProperty: "path" });
errors++;
}
for (const key30 in data153) if (!(key30 === "fact" || key30 === "path")) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i19 + "/count", "additionalProperties", {
additionalProperty: key30,
known: ["fact", "path"]
});
errors++;
}
if (data153.fact !== void 0) {
if (!validate231(data153.fact, instancePath + "/milestones/" + i19 + "/count/fact")) {
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
}
if (data153.path !== void 0) {
if (!validate24(data153.path, instancePath + "/milestones/" + i19 + "/count/path")) {
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/milestones/" + i19 + "/count", "type", { type: "object" });
errors++;
}
}
if (data150.reaches !== void 0) {
if (!validate187(data150.reaches, instancePath + "/milestones/" + i19 + "/reaches")) {
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
}
if (data150.sets !== void 0) {
let data157 = data150.sets;
if (data157 && typeof data157 == "object" && !Array.isArray(data157)) {
if (data157.tier === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i19 + "/sets", "required", { missingProperty: "tier" });
errors++;
}
for (const key31 in data157) if (!(key31 === "tier")) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i19 + "/sets", "additionalProperties", {
additionalProperty: key31,
known: ["tier"]
});
errors++;
}
if (data157.tier !== void 0) {
if (!validate30(data157.tier, instancePath + "/milestones/" + i19 + "/sets/tier")) {
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
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
let data159 = data.contests;
if (Array.isArray(data159)) {
if (data159.length > 20) {
vErrors = noted(vErrors, instancePath + "/contests", "maxItems", { limit: 20 });
errors++;
}
const len17 = data159.length;
for (let i20 = 0; i20 < len17; i20++) {
let data160 = data159[i20];
if (data160 && typeof data160 == "object" && !Array.isArray(data160)) {
if (data160.id === void 0) {
vErrors = noted(vErrors, instancePath + "/contests/" + i20, "required", { missingProperty: "id" });
errors++;
}
if (data160.every === void 0) {
vErrors = noted(vErrors, instancePath + "/contests/" + i20, "required", { missingProperty: "every" });
errors++;
}
if (data160.rankBy === void 0) {
vErrors = noted(vErrors, instancePath + "/contests/" + i20, "required", { missingProperty: "rankBy" });
errors++;
}
if (data160.settleAfter === void 0) {
vErrors = noted(vErrors, instancePath + "/contests/" + i20, "required", { missingProperty: "settleAfter" });
errors++;
}
if (data160.places === void 0) {
vErrors = noted(vErrors, instancePath + "/contests/" + i20, "required", { missingProperty: "places" });
errors++;
}
for (const key32 in data160) if (!(key32 === "id" || key32 === "label" || key32 === "every" || key32 === "role" || key32 === "rankBy" || key32 === "settleAfter" || key32 === "minimum" || key32 === "places")) {
vErrors = noted(vErrors, instancePath + "/contests/" + i20, "additionalProperties", {
additionalProperty: key32,
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
if (data160.id !== void 0) {
if (!validate22(data160.id, instancePath + "/contests/" + i20 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data160.label !== void 0) {
if (!validate46(data160.label, instancePath + "/contests/" + i20 + "/label")) {
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if (data160.every !== void 0) {
if (!validate238(data160.every, instancePath + "/contests/" + i20 + "/every")) {
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
}
if (data160.role !== void 0) {
if (!validate22(data160.role, instancePath + "/contests/" + i20 + "/role")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data160.rankBy !== void 0) {
let data165 = data160.rankBy;
if (data165 && typeof data165 == "object" && !Array.isArray(data165)) {
if (data165.fact === void 0) {
vErrors = noted(vErrors, instancePath + "/contests/" + i20 + "/rankBy", "required", { missingProperty: "fact" });
errors++;
}
if (data165.path === void 0) {
vErrors = noted(vErrors, instancePath + "/contests/" + i20 + "/rankBy", "required", { missingProperty: "path" });
errors++;
}
for (const key33 in data165) if (!(key33 === "fact" || key33 === "path")) {
vErrors = noted(vErrors, instancePath + "/contests/" + i20 + "/rankBy", "additionalProperties", {
additionalProperty: key33,
known: ["fact", "path"]
});
errors++;
}
if (data165.fact !== void 0) {
if (!validate231(data165.fact, instancePath + "/contests/" + i20 + "/rankBy/fact")) {
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
}
if (data165.path !== void 0) {
if (!validate242(data165.path, instancePath + "/contests/" + i20 + "/rankBy/path")) {
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/contests/" + i20 + "/rankBy", "type", { type: "object" });
errors++;
}
}
if (data160.settleAfter !== void 0) {
if (!validate73(data160.settleAfter, instancePath + "/contests/" + i20 + "/settleAfter")) {
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if (data160.minimum !== void 0) {
if (!validate26(data160.minimum, instancePath + "/contests/" + i20 + "/minimum")) {
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if (data160.places !== void 0) {
let data170 = data160.places;
if (Array.isArray(data170)) {
if (data170.length > 100) {
vErrors = noted(vErrors, instancePath + "/contests/" + i20 + "/places", "maxItems", { limit: 100 });
errors++;
}
if (data170.length < 1) {
vErrors = noted(vErrors, instancePath + "/contests/" + i20 + "/places", "minItems", { limit: 1 });
errors++;
}
const len18 = data170.length;
for (let i21 = 0; i21 < len18; i21++) {
let data171 = data170[i21];
if (data171 && typeof data171 == "object" && !Array.isArray(data171)) {
if (data171.kind === void 0) {
vErrors = noted(vErrors, instancePath + "/contests/" + i20 + "/places/" + i21, "required", { missingProperty: "kind" });
errors++;
}
const tag2 = data171.kind;
if (typeof tag2 == "string") {
if (tag2 === "cash") {
if (!validate218(data171, instancePath + "/contests/" + i20 + "/places/" + i21)) {
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
} else if (tag2 === "credit") {
if (!validate220(data171, instancePath + "/contests/" + i20 + "/places/" + i21)) {
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
} else if (tag2 === "points") {
if (!validate122(data171, instancePath + "/contests/" + i20 + "/places/" + i21)) {
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
} else if (tag2 === "coupon") {
if (!validate125(data171, instancePath + "/contests/" + i20 + "/places/" + i21)) {
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
} else if (tag2 === "discount") {
if (!validate131(data171, instancePath + "/contests/" + i20 + "/places/" + i21)) {
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
} else if (tag2 === "gift") {
if (!validate135(data171, instancePath + "/contests/" + i20 + "/places/" + i21)) {
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
} else if (tag2 === "freeMonths") {
if (!validate138(data171, instancePath + "/contests/" + i20 + "/places/" + i21)) {
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
} else if (tag2 === "custom") {
if (!validate142(data171, instancePath + "/contests/" + i20 + "/places/" + i21)) {
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
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
let data172 = data.reports;
if (Array.isArray(data172)) {
if (data172.length > 20) {
vErrors = noted(vErrors, instancePath + "/reports", "maxItems", { limit: 20 });
errors++;
}
const len19 = data172.length;
for (let i22 = 0; i22 < len19; i22++) {
let data173 = data172[i22];
if (data173 && typeof data173 == "object" && !Array.isArray(data173)) {
if (data173.every === void 0) {
vErrors = noted(vErrors, instancePath + "/reports/" + i22, "required", { missingProperty: "every" });
errors++;
}
if (data173.show === void 0) {
vErrors = noted(vErrors, instancePath + "/reports/" + i22, "required", { missingProperty: "show" });
errors++;
}
if (data173.to === void 0) {
vErrors = noted(vErrors, instancePath + "/reports/" + i22, "required", { missingProperty: "to" });
errors++;
}
for (const key34 in data173) if (!(key34 === "id" || key34 === "every" || key34 === "day" || key34 === "at" || key34 === "show" || key34 === "to" || key34 === "via")) {
vErrors = noted(vErrors, instancePath + "/reports/" + i22, "additionalProperties", {
additionalProperty: key34,
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
if (data173.id !== void 0) {
if (!validate22(data173.id, instancePath + "/reports/" + i22 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data173.every !== void 0) {
if (!validate255(data173.every, instancePath + "/reports/" + i22 + "/every")) {
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if (data173.day !== void 0) {
let data176 = data173.day;
if (typeof data176 !== "string" && !(typeof data176 == "number" && !(data176 % 1) && !isNaN(data176) && isFinite(data176))) {
vErrors = noted(vErrors, instancePath + "/reports/" + i22 + "/day", "type", { type: ["string", "integer"] });
errors++;
}
const _errs323 = errors;
let valid106 = true;
const _errs324 = errors;
if (typeof data176 !== "string") {
const err227 = {};
if (vErrors === null) vErrors = [err227];
else vErrors.push(err227);
errors++;
}
var _valid2 = _errs324 === errors;
errors = _errs323;
if (vErrors !== null) {
if (_errs323) vErrors.length = _errs323;
else vErrors = null;
}
let ifClause2;
if (_valid2) {
const _errs326 = errors;
if (!validate257(data176, instancePath + "/reports/" + i22 + "/day")) {
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
var _valid2 = _errs326 === errors;
valid106 = _valid2;
ifClause2 = "then";
} else {
const _errs327 = errors;
if (typeof data176 == "number" && isFinite(data176)) {
if (data176 > 31 || isNaN(data176)) {
vErrors = noted(vErrors, instancePath + "/reports/" + i22 + "/day", "maximum", {
comparison: "<=",
limit: 31
});
errors++;
}
if (data176 < 1 || isNaN(data176)) {
vErrors = noted(vErrors, instancePath + "/reports/" + i22 + "/day", "minimum", {
comparison: ">=",
limit: 1
});
errors++;
}
}
var _valid2 = _errs327 === errors;
valid106 = _valid2;
ifClause2 = "else";
}
if (!valid106) {
vErrors = noted(vErrors, instancePath + "/reports/" + i22 + "/day", "if", { failingKeyword: ifClause2 });
errors++;
}
}
if (data173.at !== void 0) {
if (!validate207(data173.at, instancePath + "/reports/" + i22 + "/at")) {
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
if (data173.show !== void 0) {
let data178 = data173.show;
if (Array.isArray(data178)) {
if (data178.length > 6) {
vErrors = noted(vErrors, instancePath + "/reports/" + i22 + "/show", "maxItems", { limit: 6 });
errors++;
}
if (data178.length < 1) {
vErrors = noted(vErrors, instancePath + "/reports/" + i22 + "/show", "minItems", { limit: 1 });
errors++;
}
const len20 = data178.length;
for (let i23 = 0; i23 < len20; i23++) {
let data179 = data178[i23];
if (typeof data179 !== "string") {
vErrors = noted(vErrors, instancePath + "/reports/" + i22 + "/show/" + i23, "type", { type: "string" });
errors++;
}
if (!(data179 === "performance" || data179 === "thresholds" || data179 === "stuck" || data179 === "funnel" || data179 === "leaderboard" || data179 === "liability")) {
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
let i24 = data178.length;
let j3;
if (i24 > 1) {
const indices3 = { __proto__: null };
for (; i24--;) {
let item3 = data178[i24];
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
if (data173.to !== void 0) {
if (!validate260(data173.to, instancePath + "/reports/" + i22 + "/to")) {
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
}
if (data173.via !== void 0) {
let data181 = data173.via;
if (Array.isArray(data181)) {
if (data181.length > 2) {
vErrors = noted(vErrors, instancePath + "/reports/" + i22 + "/via", "maxItems", { limit: 2 });
errors++;
}
if (data181.length < 1) {
vErrors = noted(vErrors, instancePath + "/reports/" + i22 + "/via", "minItems", { limit: 1 });
errors++;
}
const len21 = data181.length;
for (let i25 = 0; i25 < len21; i25++) {
let data182 = data181[i25];
if (typeof data182 !== "string") {
vErrors = noted(vErrors, instancePath + "/reports/" + i22 + "/via/" + i25, "type", { type: "string" });
errors++;
}
if (!(data182 === "email" || data182 === "slack")) {
vErrors = noted(vErrors, instancePath + "/reports/" + i22 + "/via/" + i25, "enum", { allowedValues: ["email", "slack"] });
errors++;
}
}
let i26 = data181.length;
let j4;
if (i26 > 1) {
const indices4 = { __proto__: null };
for (; i26--;) {
let item4 = data181[i26];
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
let data183 = data.asks;
if (Array.isArray(data183)) {
if (data183.length > 100) {
vErrors = noted(vErrors, instancePath + "/asks", "maxItems", { limit: 100 });
errors++;
}
const len22 = data183.length;
for (let i27 = 0; i27 < len22; i27++) {
let data184 = data183[i27];
if (data184 && typeof data184 == "object" && !Array.isArray(data184)) {
if (data184.id === void 0) {
vErrors = noted(vErrors, instancePath + "/asks/" + i27, "required", { missingProperty: "id" });
errors++;
}
if (data184.cooldown === void 0) {
vErrors = noted(vErrors, instancePath + "/asks/" + i27, "required", { missingProperty: "cooldown" });
errors++;
}
if (data184.say === void 0) {
vErrors = noted(vErrors, instancePath + "/asks/" + i27, "required", { missingProperty: "say" });
errors++;
}
for (const key35 in data184) if (!(key35 === "id" || key35 === "label" || key35 === "on" || key35 === "every" || key35 === "day" || key35 === "at" || key35 === "when" || key35 === "segment" || key35 === "role" || key35 === "to" || key35 === "cooldown" || key35 === "times" || key35 === "say")) {
vErrors = noted(vErrors, instancePath + "/asks/" + i27, "additionalProperties", {
additionalProperty: key35,
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
if (data184.id !== void 0) {
if (!validate22(data184.id, instancePath + "/asks/" + i27 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data184.label !== void 0) {
if (!validate46(data184.label, instancePath + "/asks/" + i27 + "/label")) {
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if (data184.on !== void 0) {
if (!validate108(data184.on, instancePath + "/asks/" + i27 + "/on")) {
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if (data184.every !== void 0) {
if (!validate265(data184.every, instancePath + "/asks/" + i27 + "/every")) {
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
}
if (data184.day !== void 0) {
if (!validate205(data184.day, instancePath + "/asks/" + i27 + "/day")) {
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
}
if (data184.at !== void 0) {
if (!validate207(data184.at, instancePath + "/asks/" + i27 + "/at")) {
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
if (data184.when !== void 0) {
if (!validate76(data184.when, instancePath + "/asks/" + i27 + "/when")) {
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if (data184.segment !== void 0) {
if (!validate22(data184.segment, instancePath + "/asks/" + i27 + "/segment")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data184.role !== void 0) {
if (!validate22(data184.role, instancePath + "/asks/" + i27 + "/role")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data184.to !== void 0) {
if (!validate272(data184.to, instancePath + "/asks/" + i27 + "/to")) {
vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
errors = vErrors.length;
}
}
if (data184.cooldown !== void 0) {
if (!validate73(data184.cooldown, instancePath + "/asks/" + i27 + "/cooldown")) {
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if (data184.times !== void 0) {
if (!validate174(data184.times, instancePath + "/asks/" + i27 + "/times")) {
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
if (data184.say !== void 0) {
if (!validate22(data184.say, instancePath + "/asks/" + i27 + "/say")) {
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
let data198 = data.quiet;
if (data198 && typeof data198 == "object" && !Array.isArray(data198)) {
for (const key36 in data198) if (!(key36 === "from" || key36 === "until" || key36 === "maxCount" || key36 === "per" || key36 === "period")) {
vErrors = noted(vErrors, instancePath + "/quiet", "additionalProperties", {
additionalProperty: key36,
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
if (data198.from !== void 0) {
if (!validate207(data198.from, instancePath + "/quiet/from")) {
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
if (data198.until !== void 0) {
if (!validate207(data198.until, instancePath + "/quiet/until")) {
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
if (data198.maxCount !== void 0) {
if (!validate174(data198.maxCount, instancePath + "/quiet/maxCount")) {
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
if (data198.per !== void 0) {
if (!validate280(data198.per, instancePath + "/quiet/per")) {
vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
errors = vErrors.length;
}
}
if (data198.period !== void 0) {
if (!validate192(data198.period, instancePath + "/quiet/period")) {
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/quiet", "type", { type: "object" });
errors++;
}
}
if (data.messages !== void 0) {
let data204 = data.messages;
if (Array.isArray(data204)) {
if (data204.length > 500) {
vErrors = noted(vErrors, instancePath + "/messages", "maxItems", { limit: 500 });
errors++;
}
const len23 = data204.length;
for (let i28 = 0; i28 < len23; i28++) {
let data205 = data204[i28];
if (data205 && typeof data205 == "object" && !Array.isArray(data205)) {
if (data205.id === void 0) {
vErrors = noted(vErrors, instancePath + "/messages/" + i28, "required", { missingProperty: "id" });
errors++;
}
if (data205.to === void 0) {
vErrors = noted(vErrors, instancePath + "/messages/" + i28, "required", { missingProperty: "to" });
errors++;
}
if (data205.via === void 0) {
vErrors = noted(vErrors, instancePath + "/messages/" + i28, "required", { missingProperty: "via" });
errors++;
}
if (data205.text === void 0) {
vErrors = noted(vErrors, instancePath + "/messages/" + i28, "required", { missingProperty: "text" });
errors++;
}
for (const key37 in data205) if (!(key37 === "id" || key37 === "to" || key37 === "via" || key37 === "on" || key37 === "when" || key37 === "always" || key37 === "text")) {
vErrors = noted(vErrors, instancePath + "/messages/" + i28, "additionalProperties", {
additionalProperty: key37,
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
if (data205.id !== void 0) {
if (!validate22(data205.id, instancePath + "/messages/" + i28 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data205.to !== void 0) {
if (!validate284(data205.to, instancePath + "/messages/" + i28 + "/to")) {
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
}
if (data205.via !== void 0) {
let data208 = data205.via;
if (Array.isArray(data208)) {
if (data208.length > 3) {
vErrors = noted(vErrors, instancePath + "/messages/" + i28 + "/via", "maxItems", { limit: 3 });
errors++;
}
if (data208.length < 1) {
vErrors = noted(vErrors, instancePath + "/messages/" + i28 + "/via", "minItems", { limit: 1 });
errors++;
}
const len24 = data208.length;
for (let i29 = 0; i29 < len24; i29++) {
let data209 = data208[i29];
if (typeof data209 !== "string") {
vErrors = noted(vErrors, instancePath + "/messages/" + i28 + "/via/" + i29, "type", { type: "string" });
errors++;
}
if (!(data209 === "email" || data209 === "sms" || data209 === "slack")) {
vErrors = noted(vErrors, instancePath + "/messages/" + i28 + "/via/" + i29, "enum", { allowedValues: [
"email",
"sms",
"slack"
] });
errors++;
}
}
let i30 = data208.length;
let j5;
if (i30 > 1) {
const indices5 = { __proto__: null };
for (; i30--;) {
let item5 = data208[i30];
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
if (data205.on !== void 0) {
if (!validate108(data205.on, instancePath + "/messages/" + i28 + "/on")) {
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if (data205.when !== void 0) {
if (!validate76(data205.when, instancePath + "/messages/" + i28 + "/when")) {
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if (data205.always !== void 0) {
if (typeof data205.always !== "boolean") {
vErrors = noted(vErrors, instancePath + "/messages/" + i28 + "/always", "type", { type: "boolean" });
errors++;
}
}
if (data205.text !== void 0) {
let data213 = data205.text;
if (data213 && typeof data213 == "object" && !Array.isArray(data213)) {
if (Object.keys(data213).length < 1) {
vErrors = noted(vErrors, instancePath + "/messages/" + i28 + "/text", "minProperties", { limit: 1 });
errors++;
}
for (const key38 in data213) {
const _errs381 = errors;
if (typeof key38 === "string") {
if (!pattern2.test(key38)) {
vErrors = noted(vErrors, instancePath + "/messages/" + i28 + "/text", "pattern", { pattern: "^[a-z]{2}(-[A-Z]{2})?$" }, key38);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/messages/" + i28 + "/text", "type", { type: "string" }, key38);
errors++;
}
if (!(_errs381 === errors)) {
vErrors = noted(vErrors, instancePath + "/messages/" + i28 + "/text", "propertyNames", { propertyName: key38 });
errors++;
}
}
for (const key39 in data213) {
let data214 = data213[key39];
if (data214 && typeof data214 == "object" && !Array.isArray(data214)) {
if (data214.body === void 0) {
vErrors = noted(vErrors, instancePath + "/messages/" + i28 + "/text/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "body" });
errors++;
}
for (const key40 in data214) if (!(key40 === "subject" || key40 === "body")) {
vErrors = noted(vErrors, instancePath + "/messages/" + i28 + "/text/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", {
additionalProperty: key40,
known: ["subject", "body"]
});
errors++;
}
if (data214.subject !== void 0) {
if (!validate24(data214.subject, instancePath + "/messages/" + i28 + "/text/" + key39.replace(/~/g, "~0").replace(/\//g, "~1") + "/subject")) {
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if (data214.body !== void 0) {
if (!validate55(data214.body, instancePath + "/messages/" + i28 + "/text/" + key39.replace(/~/g, "~0").replace(/\//g, "~1") + "/body")) {
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/messages/" + i28 + "/text/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "object" });
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
let data217 = data.actions;
if (Array.isArray(data217)) {
if (data217.length > 500) {
vErrors = noted(vErrors, instancePath + "/actions", "maxItems", { limit: 500 });
errors++;
}
const len25 = data217.length;
for (let i31 = 0; i31 < len25; i31++) {
let data218 = data217[i31];
if (data218 && typeof data218 == "object" && !Array.isArray(data218)) {
if (data218.on === void 0) {
vErrors = noted(vErrors, instancePath + "/actions/" + i31, "required", { missingProperty: "on" });
errors++;
}
if (data218.do === void 0) {
vErrors = noted(vErrors, instancePath + "/actions/" + i31, "required", { missingProperty: "do" });
errors++;
}
if (data218.with === void 0) {
vErrors = noted(vErrors, instancePath + "/actions/" + i31, "required", { missingProperty: "with" });
errors++;
}
for (const key41 in data218) if (!(key41 === "on" || key41 === "when" || key41 === "do" || key41 === "with")) {
vErrors = noted(vErrors, instancePath + "/actions/" + i31, "additionalProperties", {
additionalProperty: key41,
known: [
"on",
"when",
"do",
"with"
]
});
errors++;
}
if (data218.on !== void 0) {
if (!validate108(data218.on, instancePath + "/actions/" + i31 + "/on")) {
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if (data218.when !== void 0) {
if (!validate76(data218.when, instancePath + "/actions/" + i31 + "/when")) {
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if (data218.do !== void 0) {
if (!validate181(data218.do, instancePath + "/actions/" + i31 + "/do")) {
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
if (data218.with !== void 0) {
if (!validate183(data218.with, instancePath + "/actions/" + i31 + "/with")) {
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
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
let data223 = data.connections;
if (data223 && typeof data223 == "object" && !Array.isArray(data223)) {
for (const key42 in data223) {
const _errs400 = errors;
if (typeof key42 === "string") {
if (!pattern16.test(key42)) {
vErrors = noted(vErrors, instancePath + "/connections", "pattern", { pattern: "^[a-z][A-Za-z0-9-]{0,63}$" }, key42);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/connections", "type", { type: "string" }, key42);
errors++;
}
if (!(_errs400 === errors)) {
vErrors = noted(vErrors, instancePath + "/connections", "propertyNames", { propertyName: key42 });
errors++;
}
}
for (const key43 in data223) {
let data224 = data223[key43];
if (data224 && typeof data224 == "object" && !Array.isArray(data224)) {
for (const key44 in data224) if (!(key44 === "object" || key44 === "field" || key44 === "stages" || key44 === "fit")) {
vErrors = noted(vErrors, instancePath + "/connections/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", {
additionalProperty: key44,
known: [
"object",
"field",
"stages",
"fit"
]
});
errors++;
}
if (data224.object !== void 0) {
if (!validate46(data224.object, instancePath + "/connections/" + key43.replace(/~/g, "~0").replace(/\//g, "~1") + "/object")) {
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if (data224.field !== void 0) {
if (!validate46(data224.field, instancePath + "/connections/" + key43.replace(/~/g, "~0").replace(/\//g, "~1") + "/field")) {
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if (data224.stages !== void 0) {
let data227 = data224.stages;
if (data227 && typeof data227 == "object" && !Array.isArray(data227)) {
if (Object.keys(data227).length < 1) {
vErrors = noted(vErrors, instancePath + "/connections/" + key43.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages", "minProperties", { limit: 1 });
errors++;
}
for (const key45 in data227) {
const _errs410 = errors;
if (typeof key45 === "string") {
if (func3(key45) > 200) {
vErrors = noted(vErrors, instancePath + "/connections/" + key43.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages", "maxLength", { limit: 200 }, key45);
errors++;
}
if (func3(key45) < 1) {
vErrors = noted(vErrors, instancePath + "/connections/" + key43.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages", "minLength", { limit: 1 }, key45);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/connections/" + key43.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages", "type", { type: "string" }, key45);
errors++;
}
if (!(_errs410 === errors)) {
vErrors = noted(vErrors, instancePath + "/connections/" + key43.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages", "propertyNames", { propertyName: key45 });
errors++;
}
}
for (const key46 in data227) if (!validate30(data227[key46], instancePath + "/connections/" + key43.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"))) {
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
} else {
vErrors = noted(vErrors, instancePath + "/connections/" + key43.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages", "type", { type: "object" });
errors++;
}
}
if (data224.fit !== void 0) {
let data229 = data224.fit;
if (Array.isArray(data229)) {
if (data229.length > 2) {
vErrors = noted(vErrors, instancePath + "/connections/" + key43.replace(/~/g, "~0").replace(/\//g, "~1") + "/fit", "maxItems", { limit: 2 });
errors++;
}
if (data229.length < 1) {
vErrors = noted(vErrors, instancePath + "/connections/" + key43.replace(/~/g, "~0").replace(/\//g, "~1") + "/fit", "minItems", { limit: 1 });
errors++;
}
const len26 = data229.length;
for (let i32 = 0; i32 < len26; i32++) {
let data230 = data229[i32];
if (typeof data230 !== "string") {
vErrors = noted(vErrors, instancePath + "/connections/" + key43.replace(/~/g, "~0").replace(/\//g, "~1") + "/fit/" + i32, "type", { type: "string" });
errors++;
}
if (!(data230 === "personal" || data230 === "health")) {
vErrors = noted(vErrors, instancePath + "/connections/" + key43.replace(/~/g, "~0").replace(/\//g, "~1") + "/fit/" + i32, "enum", { allowedValues: ["personal", "health"] });
errors++;
}
}
let i33 = data229.length;
let j6;
if (i33 > 1) {
const indices6 = { __proto__: null };
for (; i33--;) {
let item6 = data229[i33];
if (typeof item6 !== "string") continue;
if (typeof indices6[item6] == "number") {
j6 = indices6[item6];
vErrors = noted(vErrors, instancePath + "/connections/" + key43.replace(/~/g, "~0").replace(/\//g, "~1") + "/fit", "uniqueItems", {
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
vErrors = noted(vErrors, instancePath + "/connections/" + key43.replace(/~/g, "~0").replace(/\//g, "~1") + "/fit", "type", { type: "array" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/connections/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/connections", "type", { type: "object" });
errors++;
}
}
if (data.tests !== void 0) {
let data231 = data.tests;
if (Array.isArray(data231)) {
if (data231.length > 500) {
vErrors = noted(vErrors, instancePath + "/tests", "maxItems", { limit: 500 });
errors++;
}
const len27 = data231.length;
for (let i34 = 0; i34 < len27; i34++) {
let data232 = data231[i34];
if (data232 && typeof data232 == "object" && !Array.isArray(data232)) {
if (data232.it === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34, "required", { missingProperty: "it" });
errors++;
}
if (data232.given === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34, "required", { missingProperty: "given" });
errors++;
}
if (data232.expect === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34, "required", { missingProperty: "expect" });
errors++;
}
for (const key47 in data232) if (!(key47 === "it" || key47 === "given" || key47 === "expect")) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34, "additionalProperties", {
additionalProperty: key47,
known: [
"it",
"given",
"expect"
]
});
errors++;
}
if (data232.it !== void 0) {
if (!validate24(data232.it, instancePath + "/tests/" + i34 + "/it")) {
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if (data232.given !== void 0) {
let data234 = data232.given;
if (Array.isArray(data234)) {
if (data234.length > 1e3) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/given", "maxItems", { limit: 1e3 });
errors++;
}
if (data234.length < 1) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/given", "minItems", { limit: 1 });
errors++;
}
const len28 = data234.length;
for (let i35 = 0; i35 < len28; i35++) {
let data235 = data234[i35];
if (data235 && typeof data235 == "object" && !Array.isArray(data235)) {
if (data235.id === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/given/" + i35, "required", { missingProperty: "id" });
errors++;
}
if (data235.type === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/given/" + i35, "required", { missingProperty: "type" });
errors++;
}
if (data235.at === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/given/" + i35, "required", { missingProperty: "at" });
errors++;
}
if (data235.who === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/given/" + i35, "required", { missingProperty: "who" });
errors++;
}
if (data235.id !== void 0) {
if (typeof data235.id !== "string") {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/given/" + i35 + "/id", "type", { type: "string" });
errors++;
}
}
if (data235.type !== void 0) {
if (!validate86(data235.type, instancePath + "/tests/" + i34 + "/given/" + i35 + "/type")) {
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if (data235.at !== void 0) {
if (typeof data235.at !== "string") {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/given/" + i35 + "/at", "type", { type: "string" });
errors++;
}
}
if (data235.who !== void 0) {
let data239 = data235.who;
if (data239 && typeof data239 == "object" && !Array.isArray(data239)) {
for (const key48 in data239) {
const _errs436 = errors;
if (typeof key48 === "string") {
if (func3(key48) > 200) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/given/" + i35 + "/who", "maxLength", { limit: 200 }, key48);
errors++;
}
if (func3(key48) < 1) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/given/" + i35 + "/who", "minLength", { limit: 1 }, key48);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/given/" + i35 + "/who", "type", { type: "string" }, key48);
errors++;
}
if (!(_errs436 === errors)) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/given/" + i35 + "/who", "propertyNames", { propertyName: key48 });
errors++;
}
}
for (const key49 in data239) if (typeof data239[key49] !== "string") {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/given/" + i35 + "/who/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "string" });
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
if (data232.expect !== void 0) {
let data241 = data232.expect;
if (data241 && typeof data241 == "object" && !Array.isArray(data241)) {
for (const key50 in data241) if (!(key50 === "stage" || key50 === "verdict" || key50 === "outcome" || key50 === "rewards" || key50 === "messages")) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/expect", "additionalProperties", {
additionalProperty: key50,
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
if (data241.stage !== void 0) {
if (!validate30(data241.stage, instancePath + "/tests/" + i34 + "/expect/stage")) {
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if (data241.verdict !== void 0) {
if (!validate300(data241.verdict, instancePath + "/tests/" + i34 + "/expect/verdict")) {
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
errors = vErrors.length;
}
}
if (data241.outcome !== void 0) {
if (!validate302(data241.outcome, instancePath + "/tests/" + i34 + "/expect/outcome")) {
vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
errors = vErrors.length;
}
}
if (data241.rewards !== void 0) {
let data245 = data241.rewards;
if (data245 && typeof data245 == "object" && !Array.isArray(data245)) {
for (const key51 in data245) {
const _errs449 = errors;
if (typeof key51 === "string") {
if (func3(key51) > 200) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/expect/rewards", "maxLength", { limit: 200 }, key51);
errors++;
}
if (func3(key51) < 1) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/expect/rewards", "minLength", { limit: 1 }, key51);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/expect/rewards", "type", { type: "string" }, key51);
errors++;
}
if (!(_errs449 === errors)) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/expect/rewards", "propertyNames", { propertyName: key51 });
errors++;
}
}
for (const key52 in data245) {
let data246 = data245[key52];
if (!(typeof data246 == "number" && !(data246 % 1) && !isNaN(data246) && isFinite(data246)) && !(data246 && typeof data246 == "object" && !Array.isArray(data246))) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/expect/rewards/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: ["integer", "object"] });
errors++;
}
if (typeof data246 == "number" && isFinite(data246)) {
if (data246 < 0 || isNaN(data246)) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/expect/rewards/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"), "minimum", {
comparison: ">=",
limit: 0
});
errors++;
}
}
if (data246 && typeof data246 == "object" && !Array.isArray(data246)) {
for (const key53 in data246) if (!(key53 === "amountMinor" || key53 === "amount" || key53 === "state" || key53 === "until")) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/expect/rewards/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", {
additionalProperty: key53,
known: [
"amountMinor",
"amount",
"state",
"until"
]
});
errors++;
}
if (data246.amountMinor !== void 0) {
let data247 = data246.amountMinor;
if (!(typeof data247 == "number" && !(data247 % 1) && !isNaN(data247) && isFinite(data247))) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/expect/rewards/" + key52.replace(/~/g, "~0").replace(/\//g, "~1") + "/amountMinor", "type", { type: "integer" });
errors++;
}
}
if (data246.amount !== void 0) {
let data248 = data246.amount;
if (!(typeof data248 == "number" && !(data248 % 1) && !isNaN(data248) && isFinite(data248))) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/expect/rewards/" + key52.replace(/~/g, "~0").replace(/\//g, "~1") + "/amount", "type", { type: "integer" });
errors++;
}
}
if (data246.state !== void 0) {
if (!validate304(data246.state, instancePath + "/tests/" + i34 + "/expect/rewards/" + key52.replace(/~/g, "~0").replace(/\//g, "~1") + "/state")) {
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
}
if (data246.until !== void 0) {
if (typeof data246.until !== "string") {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/expect/rewards/" + key52.replace(/~/g, "~0").replace(/\//g, "~1") + "/until", "type", { type: "string" });
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
if (data241.messages !== void 0) {
let data251 = data241.messages;
if (data251 && typeof data251 == "object" && !Array.isArray(data251)) {
for (const key54 in data251) {
const _errs464 = errors;
if (typeof key54 === "string") {
if (func3(key54) > 200) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/expect/messages", "maxLength", { limit: 200 }, key54);
errors++;
}
if (func3(key54) < 1) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/expect/messages", "minLength", { limit: 1 }, key54);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/expect/messages", "type", { type: "string" }, key54);
errors++;
}
if (!(_errs464 === errors)) {
vErrors = noted(vErrors, instancePath + "/tests/" + i34 + "/expect/messages", "propertyNames", { propertyName: key54 });
errors++;
}
}
for (const key55 in data251) if (!validate155(data251[key55], instancePath + "/tests/" + i34 + "/expect/messages/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"))) {
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
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
const validateEvent = validate307;
const pattern17 = new RegExp("^[^\\p{Cc}\\p{Cs}]+$", "u");
function validate308(data, instancePath = "") {
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
validate308.errors = vErrors;
return errors === 0;
}
function validate320(data, instancePath = "") {
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
validate320.errors = vErrors;
return errors === 0;
}
const pattern19 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3})?Z$", "u");
function validate307(data, instancePath = "") {
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
if (!validate308(data.id, instancePath + "/id")) {
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
errors = vErrors.length;
}
}
if (data.source !== void 0) {
if (!validate308(data.source, instancePath + "/source")) {
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
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
if (!validate308(data4.referralId, instancePath + "/who/referralId")) {
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
errors = vErrors.length;
}
}
if (data4.code !== void 0) {
if (!validate308(data4.code, instancePath + "/who/code")) {
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
errors = vErrors.length;
}
}
if (data4.coupon !== void 0) {
if (!validate308(data4.coupon, instancePath + "/who/coupon")) {
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
errors = vErrors.length;
}
}
if (data4.externalId !== void 0) {
if (!validate308(data4.externalId, instancePath + "/who/externalId")) {
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
errors = vErrors.length;
}
}
if (data4.email !== void 0) {
if (!validate308(data4.email, instancePath + "/who/email")) {
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
errors = vErrors.length;
}
}
if (data4.phone !== void 0) {
if (!validate308(data4.phone, instancePath + "/who/phone")) {
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
errors = vErrors.length;
}
}
if (data4.visitorId !== void 0) {
if (!validate308(data4.visitorId, instancePath + "/who/visitorId")) {
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
errors = vErrors.length;
}
}
if (data4.advocateId !== void 0) {
if (!validate308(data4.advocateId, instancePath + "/who/advocateId")) {
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/who", "type", { type: "object" });
errors++;
}
}
if (data.object !== void 0) {
if (!validate308(data.object, instancePath + "/object")) {
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
errors = vErrors.length;
}
}
if (data.data !== void 0) {
if (!validate320(data.data, instancePath + "/data")) {
vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors);
errors = vErrors.length;
}
}
if (data.signals !== void 0) {
if (!validate320(data.signals, instancePath + "/signals")) {
vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors);
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
if (!validate308(data17.share, instancePath + "/mint/share")) {
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
errors = vErrors.length;
}
}
if (data17.referral !== void 0) {
if (!validate308(data17.referral, instancePath + "/mint/referral")) {
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
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
validate307.errors = vErrors;
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
"^([01][0-9]|2[0-3]):[0-5][0-9]$": "The time of day in the program's zone, as 09:00; without it the day begins",
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
