// Made by tools/generate.ts: change engine/schema and run `npm run generate`.
// \0rolldown/runtime.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
// ../main/node_modules/ajv/dist/runtime/ucs2length.js
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
const indices0 = {};
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
function validate83(data, instancePath = "") {
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
validate83.errors = vErrors;
return errors === 0;
}
function validate92(data, instancePath = "") {
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
validate92.errors = vErrors;
return errors === 0;
}
function validate96(data, instancePath = "") {
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
validate96.errors = vErrors;
return errors === 0;
}
function validate99(data, instancePath = "") {
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
validate99.errors = vErrors;
return errors === 0;
}
function validate103(data, instancePath = "") {
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
validate103.errors = vErrors;
return errors === 0;
}
function validate109(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (data.milestone === void 0) {
vErrors = noted(vErrors, instancePath, "required", { missingProperty: "milestone" });
errors++;
}
}
validate109.errors = vErrors;
return errors === 0;
}
function validate108(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
const _errs1 = errors;
if (!validate109(data, instancePath)) {
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
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
validate108.errors = vErrors;
return errors === 0;
}
function validate113(data, instancePath = "") {
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
validate113.errors = vErrors;
return errors === 0;
}
function validate107(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if (!validate108(data, instancePath)) {
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
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
if (!validate113(data, instancePath)) {
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
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
validate107.errors = vErrors;
return errors === 0;
}
function validate105(data, instancePath = "") {
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
if (!validate83(data, instancePath)) {
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
} else {
const _errs5 = errors;
if (!validate107(data, instancePath)) {
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
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
validate105.errors = vErrors;
return errors === 0;
}
function validate120(data, instancePath = "") {
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
validate120.errors = vErrors;
return errors === 0;
}
function validate124(data, instancePath = "") {
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
validate124.errors = vErrors;
return errors === 0;
}
function validate144(data, instancePath = "") {
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
validate144.errors = vErrors;
return errors === 0;
}
function validate152(data, instancePath = "") {
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
validate152.errors = vErrors;
return errors === 0;
}
function validate151(data, instancePath = "") {
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
if (!validate152(data.from, instancePath + "/from")) {
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
if (data.amountMinor !== void 0) {
if (!validate120(data.amountMinor, instancePath + "/amountMinor")) {
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
if (data.percent !== void 0) {
if (!validate124(data.percent, instancePath + "/percent")) {
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
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
function validate150(data, instancePath = "") {
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
for (let i0 = 0; i0 < len0; i0++) if (!validate151(data[i0], instancePath + "/" + i0)) {
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "array" });
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}
function validate148(data, instancePath = "") {
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
if (!validate144(data.by, instancePath + "/by")) {
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if (data.steps !== void 0) {
if (!validate150(data.steps, instancePath + "/steps")) {
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}
function validate119(data, instancePath = "") {
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
if (!validate120(data.amount, instancePath + "/amount")) {
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate119.errors = vErrors;
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
if (!validate124(data.percent, instancePath + "/percent")) {
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
if (data.amountMinor !== void 0) {
if (!validate120(data.amountMinor, instancePath + "/amountMinor")) {
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
if (data.worthMinor !== void 0) {
if (!validate120(data.worthMinor, instancePath + "/worthMinor")) {
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
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
function validate128(data, instancePath = "") {
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
if (!validate124(data.percent, instancePath + "/percent")) {
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
if (data.amountMinor !== void 0) {
if (!validate120(data.amountMinor, instancePath + "/amountMinor")) {
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
if (data.worthMinor !== void 0) {
if (!validate120(data.worthMinor, instancePath + "/worthMinor")) {
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}
function validate132(data, instancePath = "") {
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
if (!validate120(data.worthMinor, instancePath + "/worthMinor")) {
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}
function validate136(data, instancePath = "") {
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
validate136.errors = vErrors;
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
if (!validate136(data.months, instancePath + "/months")) {
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
if (data.worthMinor !== void 0) {
if (!validate120(data.worthMinor, instancePath + "/worthMinor")) {
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
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
if (!validate120(data.worthMinor, instancePath + "/worthMinor")) {
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}
function validate169(data, instancePath = "") {
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
validate169.errors = vErrors;
return errors === 0;
}
function validate173(data, instancePath = "") {
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
validate173.errors = vErrors;
return errors === 0;
}
const pattern12 = /* @__PURE__ */ new RegExp("^[a-z][A-Za-z0-9-]*\\.[a-z][A-Za-z0-9]*$", "u");
function validate176(data, instancePath = "") {
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
validate176.errors = vErrors;
return errors === 0;
}
function validate178(data, instancePath = "") {
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
validate178.errors = vErrors;
return errors === 0;
}
function validate182(data, instancePath = "") {
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
validate182.errors = vErrors;
return errors === 0;
}
function validate185(data, instancePath = "") {
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
validate185.errors = vErrors;
return errors === 0;
}
function validate187(data, instancePath = "") {
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
validate187.errors = vErrors;
return errors === 0;
}
function validate189(data, instancePath = "") {
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
validate189.errors = vErrors;
return errors === 0;
}
function validate194(data, instancePath = "") {
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
validate194.errors = vErrors;
return errors === 0;
}
function validate196(data, instancePath = "") {
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
validate196.errors = vErrors;
return errors === 0;
}
function validate198(data, instancePath = "") {
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
validate198.errors = vErrors;
return errors === 0;
}
function validate200(data, instancePath = "") {
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
validate200.errors = vErrors;
return errors === 0;
}
const pattern14 = /* @__PURE__ */ new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
function validate202(data, instancePath = "") {
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
validate202.errors = vErrors;
return errors === 0;
}
function validate204(data, instancePath = "") {
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
validate204.errors = vErrors;
return errors === 0;
}
function validate213(data, instancePath = "") {
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
if (!validate120(data.amountMinor, instancePath + "/amountMinor")) {
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate213.errors = vErrors;
return errors === 0;
}
function validate215(data, instancePath = "") {
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
if (!validate120(data.amountMinor, instancePath + "/amountMinor")) {
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate215.errors = vErrors;
return errors === 0;
}
function validate226(data, instancePath = "") {
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
validate226.errors = vErrors;
return errors === 0;
}
function validate233(data, instancePath = "") {
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
validate233.errors = vErrors;
return errors === 0;
}
function validate237(data, instancePath = "") {
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
validate237.errors = vErrors;
return errors === 0;
}
function validate250(data, instancePath = "") {
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
validate250.errors = vErrors;
return errors === 0;
}
function validate252(data, instancePath = "") {
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
validate252.errors = vErrors;
return errors === 0;
}
function validate255(data, instancePath = "") {
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
validate255.errors = vErrors;
return errors === 0;
}
function validate258(data, instancePath = "") {
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
validate258.errors = vErrors;
return errors === 0;
}
function validate274(data, instancePath = "") {
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
validate274.errors = vErrors;
return errors === 0;
}
function validate276(data, instancePath = "") {
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
validate276.errors = vErrors;
return errors === 0;
}
function validate278(data, instancePath = "") {
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
validate278.errors = vErrors;
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
for (const key0 in data) if (!(key0 === "$schema" || key0 === "id" || key0 === "name" || key0 === "version" || key0 === "changes" || key0 === "currency" || key0 === "timezone" || key0 === "timezoneRule" || key0 === "locale" || key0 === "from" || key0 === "until" || key0 === "terms" || key0 === "roles" || key0 === "fields" || key0 === "sensitive" || key0 === "page" || key0 === "enrol" || key0 === "attribution" || key0 === "lists" || key0 === "conditions" || key0 === "lifecycle" || key0 === "eligibility" || key0 === "rewards" || key0 === "exclusive" || key0 === "payouts" || key0 === "tax" || key0 === "points" || key0 === "milestones" || key0 === "contests" || key0 === "reports" || key0 === "messages" || key0 === "actions" || key0 === "connections" || key0 === "tests")) {
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
const indices0 = {};
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
const indices1 = {};
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
if (data.lifecycle !== void 0) {
let data48 = data.lifecycle;
if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
if (data48.initial === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle", "required", { missingProperty: "initial" });
errors++;
}
if (data48.stages === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle", "required", { missingProperty: "stages" });
errors++;
}
if (data48.transitions === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle", "required", { missingProperty: "transitions" });
errors++;
}
for (const key11 in data48) if (!(key11 === "initial" || key11 === "lateness" || key11 === "stages" || key11 === "transitions")) {
vErrors = noted(vErrors, instancePath + "/lifecycle", "additionalProperties", {
additionalProperty: key11,
known: [
"initial",
"lateness",
"stages",
"transitions"
]
});
errors++;
}
if (data48.initial !== void 0) {
if (!validate30(data48.initial, instancePath + "/lifecycle/initial")) {
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if (data48.lateness !== void 0) {
if (!validate73(data48.lateness, instancePath + "/lifecycle/lateness")) {
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if (data48.stages !== void 0) {
let data51 = data48.stages;
if (Array.isArray(data51)) {
if (data51.length > 100) {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages", "maxItems", { limit: 100 });
errors++;
}
if (data51.length < 1) {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages", "minItems", { limit: 1 });
errors++;
}
const len5 = data51.length;
for (let i7 = 0; i7 < len5; i7++) {
let data52 = data51[i7];
if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
if (data52.id === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages/" + i7, "required", { missingProperty: "id" });
errors++;
}
for (const key12 in data52) if (!(key12 === "id" || key12 === "label" || key12 === "qualifies" || key12 === "undoes" || key12 === "final" || key12 === "stuckAfter")) {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages/" + i7, "additionalProperties", {
additionalProperty: key12,
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
if (data52.id !== void 0) {
if (!validate22(data52.id, instancePath + "/lifecycle/stages/" + i7 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data52.label !== void 0) {
if (!validate46(data52.label, instancePath + "/lifecycle/stages/" + i7 + "/label")) {
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if (data52.qualifies !== void 0) {
if (typeof data52.qualifies !== "boolean") {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages/" + i7 + "/qualifies", "type", { type: "boolean" });
errors++;
}
}
if (data52.undoes !== void 0) {
if (typeof data52.undoes !== "boolean") {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages/" + i7 + "/undoes", "type", { type: "boolean" });
errors++;
}
}
if (data52.final !== void 0) {
if (typeof data52.final !== "boolean") {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages/" + i7 + "/final", "type", { type: "boolean" });
errors++;
}
}
if (data52.stuckAfter !== void 0) {
if (!validate73(data52.stuckAfter, instancePath + "/lifecycle/stages/" + i7 + "/stuckAfter")) {
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages/" + i7, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages", "type", { type: "array" });
errors++;
}
}
if (data48.transitions !== void 0) {
let data59 = data48.transitions;
if (Array.isArray(data59)) {
if (data59.length > 500) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions", "maxItems", { limit: 500 });
errors++;
}
const len6 = data59.length;
for (let i8 = 0; i8 < len6; i8++) {
let data60 = data59[i8];
if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
if (data60.on === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i8, "required", { missingProperty: "on" });
errors++;
}
if (data60.to === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i8, "required", { missingProperty: "to" });
errors++;
}
for (const key13 in data60) if (!(key13 === "on" || key13 === "from" || key13 === "to" || key13 === "when")) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i8, "additionalProperties", {
additionalProperty: key13,
known: [
"on",
"from",
"to",
"when"
]
});
errors++;
}
if (data60.on !== void 0) {
let data61 = data60.on;
if (typeof data61 !== "string" && !(data61 && typeof data61 == "object" && !Array.isArray(data61))) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i8 + "/on", "type", { type: ["string", "object"] });
errors++;
}
const _errs107 = errors;
let valid30 = true;
const _errs108 = errors;
if (typeof data61 !== "string") {
const err78 = {};
if (vErrors === null) vErrors = [err78];
else vErrors.push(err78);
errors++;
}
var _valid0 = _errs108 === errors;
errors = _errs107;
if (vErrors !== null) {
if (_errs107) vErrors.length = _errs107;
else vErrors = null;
}
let ifClause0;
if (_valid0) {
const _errs110 = errors;
if (!validate83(data61, instancePath + "/lifecycle/transitions/" + i8 + "/on")) {
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var _valid0 = _errs110 === errors;
valid30 = _valid0;
ifClause0 = "then";
} else {
const _errs111 = errors;
if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
if (data61.after === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i8 + "/on", "required", { missingProperty: "after" });
errors++;
}
for (const key14 in data61) if (!(key14 === "after" || key14 === "since")) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i8 + "/on", "additionalProperties", {
additionalProperty: key14,
known: ["after", "since"]
});
errors++;
}
if (data61.after !== void 0) {
if (!validate73(data61.after, instancePath + "/lifecycle/transitions/" + i8 + "/on/after")) {
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if (data61.since !== void 0) {
if (!validate30(data61.since, instancePath + "/lifecycle/transitions/" + i8 + "/on/since")) {
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i8 + "/on", "type", { type: "object" });
errors++;
}
var _valid0 = _errs111 === errors;
valid30 = _valid0;
ifClause0 = "else";
}
if (!valid30) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i8 + "/on", "if", { failingKeyword: ifClause0 });
errors++;
}
}
if (data60.from !== void 0) {
if (!validate65(data60.from, instancePath + "/lifecycle/transitions/" + i8 + "/from")) {
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if (data60.to !== void 0) {
if (!validate30(data60.to, instancePath + "/lifecycle/transitions/" + i8 + "/to")) {
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if (data60.when !== void 0) {
if (!validate76(data60.when, instancePath + "/lifecycle/transitions/" + i8 + "/when")) {
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i8, "type", { type: "object" });
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
let data67 = data.eligibility;
if (Array.isArray(data67)) {
if (data67.length > 200) {
vErrors = noted(vErrors, instancePath + "/eligibility", "maxItems", { limit: 200 });
errors++;
}
const len7 = data67.length;
for (let i9 = 0; i9 < len7; i9++) {
let data68 = data67[i9];
if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
if (data68.id === void 0) {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i9, "required", { missingProperty: "id" });
errors++;
}
if (data68.then === void 0) {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i9, "required", { missingProperty: "then" });
errors++;
}
if (data68.when === void 0) {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i9, "required", { missingProperty: "when" });
errors++;
}
for (const key15 in data68) if (!(key15 === "id" || key15 === "label" || key15 === "then" || key15 === "when" || key15 === "reason" || key15 === "ifUnknown" || key15 === "review")) {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i9, "additionalProperties", {
additionalProperty: key15,
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
if (data68.id !== void 0) {
if (!validate22(data68.id, instancePath + "/eligibility/" + i9 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data68.label !== void 0) {
if (!validate24(data68.label, instancePath + "/eligibility/" + i9 + "/label")) {
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if (data68.then !== void 0) {
if (!validate92(data68.then, instancePath + "/eligibility/" + i9 + "/then")) {
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if (data68.when !== void 0) {
if (!validate76(data68.when, instancePath + "/eligibility/" + i9 + "/when")) {
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if (data68.reason !== void 0) {
if (!validate46(data68.reason, instancePath + "/eligibility/" + i9 + "/reason")) {
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if (data68.ifUnknown !== void 0) {
if (!validate96(data68.ifUnknown, instancePath + "/eligibility/" + i9 + "/ifUnknown")) {
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if (data68.review !== void 0) {
let data75 = data68.review;
if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
if (data75.within === void 0) {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i9 + "/review", "required", { missingProperty: "within" });
errors++;
}
if (data75.otherwise === void 0) {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i9 + "/review", "required", { missingProperty: "otherwise" });
errors++;
}
for (const key16 in data75) if (!(key16 === "within" || key16 === "otherwise")) {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i9 + "/review", "additionalProperties", {
additionalProperty: key16,
known: ["within", "otherwise"]
});
errors++;
}
if (data75.within !== void 0) {
if (!validate73(data75.within, instancePath + "/eligibility/" + i9 + "/review/within")) {
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if (data75.otherwise !== void 0) {
if (!validate99(data75.otherwise, instancePath + "/eligibility/" + i9 + "/review/otherwise")) {
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i9 + "/review", "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i9, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/eligibility", "type", { type: "array" });
errors++;
}
}
if (data.rewards !== void 0) {
let data78 = data.rewards;
if (Array.isArray(data78)) {
if (data78.length > 1200) {
vErrors = noted(vErrors, instancePath + "/rewards", "maxItems", { limit: 1200 });
errors++;
}
const len8 = data78.length;
for (let i10 = 0; i10 < len8; i10++) {
let data79 = data78[i10];
if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
if (data79.id === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10, "required", { missingProperty: "id" });
errors++;
}
if (data79.to === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10, "required", { missingProperty: "to" });
errors++;
}
if (data79.on === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10, "required", { missingProperty: "on" });
errors++;
}
if (data79.give === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10, "required", { missingProperty: "give" });
errors++;
}
for (const key17 in data79) if (!(key17 === "id" || key17 === "label" || key17 === "to" || key17 === "on" || key17 === "when" || key17 === "give" || key17 === "oncePer" || key17 === "times" || key17 === "for" || key17 === "hold" || key17 === "approval" || key17 === "agreement" || key17 === "veto" || key17 === "limits" || key17 === "reverse")) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10, "additionalProperties", {
additionalProperty: key17,
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
if (data79.id !== void 0) {
if (!validate22(data79.id, instancePath + "/rewards/" + i10 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data79.label !== void 0) {
if (!validate46(data79.label, instancePath + "/rewards/" + i10 + "/label")) {
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if (data79.to !== void 0) {
if (!validate103(data79.to, instancePath + "/rewards/" + i10 + "/to")) {
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if (data79.on !== void 0) {
if (!validate105(data79.on, instancePath + "/rewards/" + i10 + "/on")) {
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if (data79.when !== void 0) {
if (!validate76(data79.when, instancePath + "/rewards/" + i10 + "/when")) {
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if (data79.give !== void 0) {
let data85 = data79.give;
if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
if (data85.kind === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/give", "required", { missingProperty: "kind" });
errors++;
}
const tag0 = data85.kind;
if (typeof tag0 == "string") {
if (tag0 === "cash") {
if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
if (data85.kind === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/give", "required", { missingProperty: "kind" });
errors++;
}
for (const key18 in data85) if (!(key18 === "kind" || key18 === "amountMinor" || key18 === "percent" || key18 === "of" || key18 === "tiers")) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/give", "additionalProperties", {
additionalProperty: key18,
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
if (data85.kind !== void 0) {
let data86 = data85.kind;
if (typeof data86 !== "string") {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/give/kind", "type", { type: "string" });
errors++;
}
if ("cash" !== data86) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/give/kind", "const", { allowedValue: "cash" });
errors++;
}
}
if (data85.amountMinor !== void 0) {
if (!validate120(data85.amountMinor, instancePath + "/rewards/" + i10 + "/give/amountMinor")) {
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
if (data85.percent !== void 0) {
if (!validate124(data85.percent, instancePath + "/rewards/" + i10 + "/give/percent")) {
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
if (data85.of !== void 0) {
if (!validate144(data85.of, instancePath + "/rewards/" + i10 + "/give/of")) {
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if (data85.tiers !== void 0) {
if (!validate148(data85.tiers, instancePath + "/rewards/" + i10 + "/give/tiers")) {
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/give", "type", { type: "object" });
errors++;
}
} else if (tag0 === "credit") {
if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
if (data85.kind === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/give", "required", { missingProperty: "kind" });
errors++;
}
for (const key19 in data85) if (!(key19 === "kind" || key19 === "amountMinor" || key19 === "percent" || key19 === "of" || key19 === "tiers")) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/give", "additionalProperties", {
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
if (data85.kind !== void 0) {
let data91 = data85.kind;
if (typeof data91 !== "string") {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/give/kind", "type", { type: "string" });
errors++;
}
if ("credit" !== data91) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/give/kind", "const", { allowedValue: "credit" });
errors++;
}
}
if (data85.amountMinor !== void 0) {
if (!validate120(data85.amountMinor, instancePath + "/rewards/" + i10 + "/give/amountMinor")) {
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
if (data85.percent !== void 0) {
if (!validate124(data85.percent, instancePath + "/rewards/" + i10 + "/give/percent")) {
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
if (data85.of !== void 0) {
if (!validate144(data85.of, instancePath + "/rewards/" + i10 + "/give/of")) {
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if (data85.tiers !== void 0) {
if (!validate148(data85.tiers, instancePath + "/rewards/" + i10 + "/give/tiers")) {
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/give", "type", { type: "object" });
errors++;
}
} else if (tag0 === "points") {
if (!validate119(data85, instancePath + "/rewards/" + i10 + "/give")) {
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
} else if (tag0 === "coupon") {
if (!validate122(data85, instancePath + "/rewards/" + i10 + "/give")) {
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
} else if (tag0 === "discount") {
if (!validate128(data85, instancePath + "/rewards/" + i10 + "/give")) {
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
} else if (tag0 === "gift") {
if (!validate132(data85, instancePath + "/rewards/" + i10 + "/give")) {
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
} else if (tag0 === "freeMonths") {
if (!validate135(data85, instancePath + "/rewards/" + i10 + "/give")) {
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
} else if (tag0 === "custom") {
if (!validate139(data85, instancePath + "/rewards/" + i10 + "/give")) {
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
} else {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/give", "discriminator", {
error: "mapping",
tag: "kind",
tagValue: tag0
});
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/give", "discriminator", {
error: "tag",
tag: "kind",
tagValue: tag0
});
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/give", "type", { type: "object" });
errors++;
}
}
if (data79.oncePer !== void 0) {
if (!validate169(data79.oncePer, instancePath + "/rewards/" + i10 + "/oncePer")) {
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
}
if (data79.times !== void 0) {
let data97 = data79.times;
if (!(typeof data97 == "number" && !(data97 % 1) && !isNaN(data97) && isFinite(data97))) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/times", "type", { type: "integer" });
errors++;
}
if (typeof data97 == "number" && isFinite(data97)) {
if (data97 > 1e3 || isNaN(data97)) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/times", "maximum", {
comparison: "<=",
limit: 1e3
});
errors++;
}
if (data97 < 1 || isNaN(data97)) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/times", "minimum", {
comparison: ">=",
limit: 1
});
errors++;
}
}
}
if (data79.for !== void 0) {
if (!validate73(data79.for, instancePath + "/rewards/" + i10 + "/for")) {
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if (data79.hold !== void 0) {
if (!validate73(data79.hold, instancePath + "/rewards/" + i10 + "/hold")) {
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if (data79.approval !== void 0) {
if (!validate173(data79.approval, instancePath + "/rewards/" + i10 + "/approval")) {
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
if (data79.agreement !== void 0) {
if (!validate22(data79.agreement, instancePath + "/rewards/" + i10 + "/agreement")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data79.veto !== void 0) {
let data102 = data79.veto;
if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
if (data102.ask === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/veto", "required", { missingProperty: "ask" });
errors++;
}
if (data102.within === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/veto", "required", { missingProperty: "within" });
errors++;
}
if (data102.otherwise === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/veto", "required", { missingProperty: "otherwise" });
errors++;
}
for (const key20 in data102) if (!(key20 === "ask" || key20 === "with" || key20 === "within" || key20 === "otherwise")) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/veto", "additionalProperties", {
additionalProperty: key20,
known: [
"ask",
"with",
"within",
"otherwise"
]
});
errors++;
}
if (data102.ask !== void 0) {
if (!validate176(data102.ask, instancePath + "/rewards/" + i10 + "/veto/ask")) {
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
}
if (data102.with !== void 0) {
if (!validate178(data102.with, instancePath + "/rewards/" + i10 + "/veto/with")) {
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
if (data102.within !== void 0) {
if (!validate73(data102.within, instancePath + "/rewards/" + i10 + "/veto/within")) {
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if (data102.otherwise !== void 0) {
if (!validate99(data102.otherwise, instancePath + "/rewards/" + i10 + "/veto/otherwise")) {
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/veto", "type", { type: "object" });
errors++;
}
}
if (data79.limits !== void 0) {
let data107 = data79.limits;
if (Array.isArray(data107)) {
if (data107.length > 20) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/limits", "maxItems", { limit: 20 });
errors++;
}
const len9 = data107.length;
for (let i11 = 0; i11 < len9; i11++) {
let data108 = data107[i11];
if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
if (data108.per === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/limits/" + i11, "required", { missingProperty: "per" });
errors++;
}
if (data108.period === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/limits/" + i11, "required", { missingProperty: "period" });
errors++;
}
for (const key21 in data108) if (!(key21 === "maxCount" || key21 === "maxAmount" || key21 === "per" || key21 === "period" || key21 === "over")) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/limits/" + i11, "additionalProperties", {
additionalProperty: key21,
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
if (data108.maxCount !== void 0) {
if (!validate182(data108.maxCount, instancePath + "/rewards/" + i10 + "/limits/" + i11 + "/maxCount")) {
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
if (data108.maxAmount !== void 0) {
if (!validate120(data108.maxAmount, instancePath + "/rewards/" + i10 + "/limits/" + i11 + "/maxAmount")) {
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
if (data108.per !== void 0) {
if (!validate185(data108.per, instancePath + "/rewards/" + i10 + "/limits/" + i11 + "/per")) {
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
if (data108.period !== void 0) {
if (!validate187(data108.period, instancePath + "/rewards/" + i10 + "/limits/" + i11 + "/period")) {
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
}
if (data108.over !== void 0) {
if (!validate189(data108.over, instancePath + "/rewards/" + i10 + "/limits/" + i11 + "/over")) {
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/limits/" + i11, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/limits", "type", { type: "array" });
errors++;
}
}
if (data79.reverse !== void 0) {
let data114 = data79.reverse;
if (Array.isArray(data114)) {
if (data114.length > 20) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/reverse", "maxItems", { limit: 20 });
errors++;
}
const len10 = data114.length;
for (let i12 = 0; i12 < len10; i12++) {
let data115 = data114[i12];
if (data115 && typeof data115 == "object" && !Array.isArray(data115)) {
if (data115.on === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/reverse/" + i12, "required", { missingProperty: "on" });
errors++;
}
for (const key22 in data115) if (!(key22 === "on" || key22 === "within" || key22 === "part")) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/reverse/" + i12, "additionalProperties", {
additionalProperty: key22,
known: [
"on",
"within",
"part"
]
});
errors++;
}
if (data115.on !== void 0) {
let data116 = data115.on;
if (typeof data116 !== "string" && !(data116 && typeof data116 == "object" && !Array.isArray(data116))) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/reverse/" + i12 + "/on", "type", { type: ["string", "object"] });
errors++;
}
const _errs203 = errors;
let valid57 = true;
const _errs204 = errors;
if (typeof data116 !== "string") {
const err135 = {};
if (vErrors === null) vErrors = [err135];
else vErrors.push(err135);
errors++;
}
var _valid1 = _errs204 === errors;
errors = _errs203;
if (vErrors !== null) {
if (_errs203) vErrors.length = _errs203;
else vErrors = null;
}
let ifClause1;
if (_valid1) {
const _errs206 = errors;
if (!validate83(data116, instancePath + "/rewards/" + i10 + "/reverse/" + i12 + "/on")) {
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var _valid1 = _errs206 === errors;
valid57 = _valid1;
ifClause1 = "then";
} else {
const _errs207 = errors;
if (!validate64(data116, instancePath + "/rewards/" + i10 + "/reverse/" + i12 + "/on")) {
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var _valid1 = _errs207 === errors;
valid57 = _valid1;
ifClause1 = "else";
}
if (!valid57) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/reverse/" + i12 + "/on", "if", { failingKeyword: ifClause1 });
errors++;
}
}
if (data115.within !== void 0) {
if (!validate73(data115.within, instancePath + "/rewards/" + i10 + "/reverse/" + i12 + "/within")) {
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if (data115.part !== void 0) {
if (!validate194(data115.part, instancePath + "/rewards/" + i10 + "/reverse/" + i12 + "/part")) {
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/reverse/" + i12, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/reverse", "type", { type: "array" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/rewards", "type", { type: "array" });
errors++;
}
}
if (data.exclusive !== void 0) {
let data119 = data.exclusive;
if (Array.isArray(data119)) {
if (data119.length > 100) {
vErrors = noted(vErrors, instancePath + "/exclusive", "maxItems", { limit: 100 });
errors++;
}
const len11 = data119.length;
for (let i13 = 0; i13 < len11; i13++) {
let data120 = data119[i13];
if (data120 && typeof data120 == "object" && !Array.isArray(data120)) {
if (data120.among === void 0) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i13, "required", { missingProperty: "among" });
errors++;
}
if (data120.winner === void 0) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i13, "required", { missingProperty: "winner" });
errors++;
}
for (const key23 in data120) if (!(key23 === "among" || key23 === "winner")) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i13, "additionalProperties", {
additionalProperty: key23,
known: ["among", "winner"]
});
errors++;
}
if (data120.among !== void 0) {
let data121 = data120.among;
if (Array.isArray(data121)) {
if (data121.length > 100) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i13 + "/among", "maxItems", { limit: 100 });
errors++;
}
if (data121.length < 2) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i13 + "/among", "minItems", { limit: 2 });
errors++;
}
const len12 = data121.length;
for (let i14 = 0; i14 < len12; i14++) {
let data122 = data121[i14];
if (typeof data122 === "string") {
if (!pattern0.test(data122)) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i13 + "/among/" + i14, "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" });
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i13 + "/among/" + i14, "type", { type: "string" });
errors++;
}
}
let i15 = data121.length;
let j2;
if (i15 > 1) {
const indices2 = {};
for (; i15--;) {
let item2 = data121[i15];
if (typeof item2 !== "string") continue;
if (typeof indices2[item2] == "number") {
j2 = indices2[item2];
vErrors = noted(vErrors, instancePath + "/exclusive/" + i13 + "/among", "uniqueItems", {
i: i15,
j: j2
});
errors++;
break;
}
indices2[item2] = i15;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i13 + "/among", "type", { type: "array" });
errors++;
}
}
if (data120.winner !== void 0) {
if (!validate196(data120.winner, instancePath + "/exclusive/" + i13 + "/winner")) {
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i13, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/exclusive", "type", { type: "array" });
errors++;
}
}
if (data.payouts !== void 0) {
let data124 = data.payouts;
if (data124 && typeof data124 == "object" && !Array.isArray(data124)) {
if (data124.every === void 0) {
vErrors = noted(vErrors, instancePath + "/payouts", "required", { missingProperty: "every" });
errors++;
}
if (data124.day === void 0) {
vErrors = noted(vErrors, instancePath + "/payouts", "required", { missingProperty: "day" });
errors++;
}
if (data124.minimumMinor === void 0) {
vErrors = noted(vErrors, instancePath + "/payouts", "required", { missingProperty: "minimumMinor" });
errors++;
}
for (const key24 in data124) if (!(key24 === "every" || key24 === "day" || key24 === "at" || key24 === "minimumMinor")) {
vErrors = noted(vErrors, instancePath + "/payouts", "additionalProperties", {
additionalProperty: key24,
known: [
"every",
"day",
"at",
"minimumMinor"
]
});
errors++;
}
if (data124.every !== void 0) {
if (!validate198(data124.every, instancePath + "/payouts/every")) {
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
}
if (data124.day !== void 0) {
if (!validate200(data124.day, instancePath + "/payouts/day")) {
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
if (data124.at !== void 0) {
if (!validate202(data124.at, instancePath + "/payouts/at")) {
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if (data124.minimumMinor !== void 0) {
if (!validate204(data124.minimumMinor, instancePath + "/payouts/minimumMinor")) {
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/payouts", "type", { type: "object" });
errors++;
}
}
if (data.tax !== void 0) {
let data129 = data.tax;
if (Array.isArray(data129)) {
if (data129.length > 200) {
vErrors = noted(vErrors, instancePath + "/tax", "maxItems", { limit: 200 });
errors++;
}
const len13 = data129.length;
for (let i16 = 0; i16 < len13; i16++) {
let data130 = data129[i16];
if (data130 && typeof data130 == "object" && !Array.isArray(data130)) {
if (data130.country === void 0) {
vErrors = noted(vErrors, instancePath + "/tax/" + i16, "required", { missingProperty: "country" });
errors++;
}
if (data130.year === void 0) {
vErrors = noted(vErrors, instancePath + "/tax/" + i16, "required", { missingProperty: "year" });
errors++;
}
if (data130.thresholdMinor === void 0) {
vErrors = noted(vErrors, instancePath + "/tax/" + i16, "required", { missingProperty: "thresholdMinor" });
errors++;
}
if (data130.needs === void 0) {
vErrors = noted(vErrors, instancePath + "/tax/" + i16, "required", { missingProperty: "needs" });
errors++;
}
for (const key25 in data130) if (!(key25 === "country" || key25 === "year" || key25 === "thresholdMinor" || key25 === "needs" || key25 === "everyYear")) {
vErrors = noted(vErrors, instancePath + "/tax/" + i16, "additionalProperties", {
additionalProperty: key25,
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
if (data130.country !== void 0) {
if (!validate30(data130.country, instancePath + "/tax/" + i16 + "/country")) {
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if (data130.year !== void 0) {
let data132 = data130.year;
if (!(typeof data132 == "number" && !(data132 % 1) && !isNaN(data132) && isFinite(data132))) {
vErrors = noted(vErrors, instancePath + "/tax/" + i16 + "/year", "type", { type: "integer" });
errors++;
}
if (typeof data132 == "number" && isFinite(data132)) {
if (data132 > 2200 || isNaN(data132)) {
vErrors = noted(vErrors, instancePath + "/tax/" + i16 + "/year", "maximum", {
comparison: "<=",
limit: 2200
});
errors++;
}
if (data132 < 2e3 || isNaN(data132)) {
vErrors = noted(vErrors, instancePath + "/tax/" + i16 + "/year", "minimum", {
comparison: ">=",
limit: 2e3
});
errors++;
}
}
}
if (data130.thresholdMinor !== void 0) {
if (!validate204(data130.thresholdMinor, instancePath + "/tax/" + i16 + "/thresholdMinor")) {
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
if (data130.needs !== void 0) {
if (!validate22(data130.needs, instancePath + "/tax/" + i16 + "/needs")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data130.everyYear !== void 0) {
if (typeof data130.everyYear !== "boolean") {
vErrors = noted(vErrors, instancePath + "/tax/" + i16 + "/everyYear", "type", { type: "boolean" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/tax/" + i16, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/tax", "type", { type: "array" });
errors++;
}
}
if (data.points !== void 0) {
let data136 = data.points;
if (data136 && typeof data136 == "object" && !Array.isArray(data136)) {
for (const key26 in data136) if (!(key26 === "expireAfter" || key26 === "catalog")) {
vErrors = noted(vErrors, instancePath + "/points", "additionalProperties", {
additionalProperty: key26,
known: ["expireAfter", "catalog"]
});
errors++;
}
if (data136.expireAfter !== void 0) {
if (!validate73(data136.expireAfter, instancePath + "/points/expireAfter")) {
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if (data136.catalog !== void 0) {
let data138 = data136.catalog;
if (Array.isArray(data138)) {
if (data138.length > 500) {
vErrors = noted(vErrors, instancePath + "/points/catalog", "maxItems", { limit: 500 });
errors++;
}
const len14 = data138.length;
for (let i17 = 0; i17 < len14; i17++) {
let data139 = data138[i17];
if (data139 && typeof data139 == "object" && !Array.isArray(data139)) {
if (data139.id === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i17, "required", { missingProperty: "id" });
errors++;
}
if (data139.name === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i17, "required", { missingProperty: "name" });
errors++;
}
if (data139.costPoints === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i17, "required", { missingProperty: "costPoints" });
errors++;
}
if (data139.give === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i17, "required", { missingProperty: "give" });
errors++;
}
for (const key27 in data139) if (!(key27 === "id" || key27 === "name" || key27 === "costPoints" || key27 === "give")) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i17, "additionalProperties", {
additionalProperty: key27,
known: [
"id",
"name",
"costPoints",
"give"
]
});
errors++;
}
if (data139.id !== void 0) {
if (!validate22(data139.id, instancePath + "/points/catalog/" + i17 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data139.name !== void 0) {
if (!validate46(data139.name, instancePath + "/points/catalog/" + i17 + "/name")) {
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if (data139.costPoints !== void 0) {
if (!validate120(data139.costPoints, instancePath + "/points/catalog/" + i17 + "/costPoints")) {
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
if (data139.give !== void 0) {
let data143 = data139.give;
if (data143 && typeof data143 == "object" && !Array.isArray(data143)) {
if (data143.kind === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i17 + "/give", "required", { missingProperty: "kind" });
errors++;
}
const tag1 = data143.kind;
if (typeof tag1 == "string") {
if (tag1 === "cash") {
if (!validate213(data143, instancePath + "/points/catalog/" + i17 + "/give")) {
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
} else if (tag1 === "credit") {
if (!validate215(data143, instancePath + "/points/catalog/" + i17 + "/give")) {
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
} else if (tag1 === "coupon") {
if (!validate122(data143, instancePath + "/points/catalog/" + i17 + "/give")) {
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
} else if (tag1 === "discount") {
if (!validate128(data143, instancePath + "/points/catalog/" + i17 + "/give")) {
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
} else if (tag1 === "gift") {
if (!validate132(data143, instancePath + "/points/catalog/" + i17 + "/give")) {
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
} else if (tag1 === "freeMonths") {
if (!validate135(data143, instancePath + "/points/catalog/" + i17 + "/give")) {
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
} else if (tag1 === "custom") {
if (!validate139(data143, instancePath + "/points/catalog/" + i17 + "/give")) {
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
} else {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i17 + "/give", "discriminator", {
error: "mapping",
tag: "kind",
tagValue: tag1
});
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i17 + "/give", "discriminator", {
error: "tag",
tag: "kind",
tagValue: tag1
});
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i17 + "/give", "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i17, "type", { type: "object" });
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
let data144 = data.milestones;
if (Array.isArray(data144)) {
if (data144.length > 100) {
vErrors = noted(vErrors, instancePath + "/milestones", "maxItems", { limit: 100 });
errors++;
}
const len15 = data144.length;
for (let i18 = 0; i18 < len15; i18++) {
let data145 = data144[i18];
if (data145 && typeof data145 == "object" && !Array.isArray(data145)) {
if (data145.id === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i18, "required", { missingProperty: "id" });
errors++;
}
if (data145.count === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i18, "required", { missingProperty: "count" });
errors++;
}
if (data145.reaches === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i18, "required", { missingProperty: "reaches" });
errors++;
}
for (const key28 in data145) if (!(key28 === "id" || key28 === "label" || key28 === "count" || key28 === "reaches" || key28 === "sets")) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i18, "additionalProperties", {
additionalProperty: key28,
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
if (data145.id !== void 0) {
if (!validate22(data145.id, instancePath + "/milestones/" + i18 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data145.label !== void 0) {
if (!validate46(data145.label, instancePath + "/milestones/" + i18 + "/label")) {
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if (data145.count !== void 0) {
let data148 = data145.count;
if (data148 && typeof data148 == "object" && !Array.isArray(data148)) {
if (data148.fact === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i18 + "/count", "required", { missingProperty: "fact" });
errors++;
}
if (data148.path === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i18 + "/count", "required", { missingProperty: "path" });
errors++;
}
for (const key29 in data148) if (!(key29 === "fact" || key29 === "path")) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i18 + "/count", "additionalProperties", {
additionalProperty: key29,
known: ["fact", "path"]
});
errors++;
}
if (data148.fact !== void 0) {
if (!validate226(data148.fact, instancePath + "/milestones/" + i18 + "/count/fact")) {
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if (data148.path !== void 0) {
if (!validate24(data148.path, instancePath + "/milestones/" + i18 + "/count/path")) {
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/milestones/" + i18 + "/count", "type", { type: "object" });
errors++;
}
}
if (data145.reaches !== void 0) {
if (!validate182(data145.reaches, instancePath + "/milestones/" + i18 + "/reaches")) {
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
if (data145.sets !== void 0) {
let data152 = data145.sets;
if (data152 && typeof data152 == "object" && !Array.isArray(data152)) {
if (data152.tier === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i18 + "/sets", "required", { missingProperty: "tier" });
errors++;
}
for (const key30 in data152) if (!(key30 === "tier")) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i18 + "/sets", "additionalProperties", {
additionalProperty: key30,
known: ["tier"]
});
errors++;
}
if (data152.tier !== void 0) {
if (!validate30(data152.tier, instancePath + "/milestones/" + i18 + "/sets/tier")) {
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/milestones/" + i18 + "/sets", "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/milestones/" + i18, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/milestones", "type", { type: "array" });
errors++;
}
}
if (data.contests !== void 0) {
let data154 = data.contests;
if (Array.isArray(data154)) {
if (data154.length > 20) {
vErrors = noted(vErrors, instancePath + "/contests", "maxItems", { limit: 20 });
errors++;
}
const len16 = data154.length;
for (let i19 = 0; i19 < len16; i19++) {
let data155 = data154[i19];
if (data155 && typeof data155 == "object" && !Array.isArray(data155)) {
if (data155.id === void 0) {
vErrors = noted(vErrors, instancePath + "/contests/" + i19, "required", { missingProperty: "id" });
errors++;
}
if (data155.every === void 0) {
vErrors = noted(vErrors, instancePath + "/contests/" + i19, "required", { missingProperty: "every" });
errors++;
}
if (data155.rankBy === void 0) {
vErrors = noted(vErrors, instancePath + "/contests/" + i19, "required", { missingProperty: "rankBy" });
errors++;
}
if (data155.settleAfter === void 0) {
vErrors = noted(vErrors, instancePath + "/contests/" + i19, "required", { missingProperty: "settleAfter" });
errors++;
}
if (data155.places === void 0) {
vErrors = noted(vErrors, instancePath + "/contests/" + i19, "required", { missingProperty: "places" });
errors++;
}
for (const key31 in data155) if (!(key31 === "id" || key31 === "label" || key31 === "every" || key31 === "role" || key31 === "rankBy" || key31 === "settleAfter" || key31 === "minimum" || key31 === "places")) {
vErrors = noted(vErrors, instancePath + "/contests/" + i19, "additionalProperties", {
additionalProperty: key31,
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
if (data155.id !== void 0) {
if (!validate22(data155.id, instancePath + "/contests/" + i19 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data155.label !== void 0) {
if (!validate46(data155.label, instancePath + "/contests/" + i19 + "/label")) {
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if (data155.every !== void 0) {
if (!validate233(data155.every, instancePath + "/contests/" + i19 + "/every")) {
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
}
if (data155.role !== void 0) {
if (!validate22(data155.role, instancePath + "/contests/" + i19 + "/role")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data155.rankBy !== void 0) {
let data160 = data155.rankBy;
if (data160 && typeof data160 == "object" && !Array.isArray(data160)) {
if (data160.fact === void 0) {
vErrors = noted(vErrors, instancePath + "/contests/" + i19 + "/rankBy", "required", { missingProperty: "fact" });
errors++;
}
if (data160.path === void 0) {
vErrors = noted(vErrors, instancePath + "/contests/" + i19 + "/rankBy", "required", { missingProperty: "path" });
errors++;
}
for (const key32 in data160) if (!(key32 === "fact" || key32 === "path")) {
vErrors = noted(vErrors, instancePath + "/contests/" + i19 + "/rankBy", "additionalProperties", {
additionalProperty: key32,
known: ["fact", "path"]
});
errors++;
}
if (data160.fact !== void 0) {
if (!validate226(data160.fact, instancePath + "/contests/" + i19 + "/rankBy/fact")) {
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if (data160.path !== void 0) {
if (!validate237(data160.path, instancePath + "/contests/" + i19 + "/rankBy/path")) {
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/contests/" + i19 + "/rankBy", "type", { type: "object" });
errors++;
}
}
if (data155.settleAfter !== void 0) {
if (!validate73(data155.settleAfter, instancePath + "/contests/" + i19 + "/settleAfter")) {
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if (data155.minimum !== void 0) {
if (!validate26(data155.minimum, instancePath + "/contests/" + i19 + "/minimum")) {
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if (data155.places !== void 0) {
let data165 = data155.places;
if (Array.isArray(data165)) {
if (data165.length > 100) {
vErrors = noted(vErrors, instancePath + "/contests/" + i19 + "/places", "maxItems", { limit: 100 });
errors++;
}
if (data165.length < 1) {
vErrors = noted(vErrors, instancePath + "/contests/" + i19 + "/places", "minItems", { limit: 1 });
errors++;
}
const len17 = data165.length;
for (let i20 = 0; i20 < len17; i20++) {
let data166 = data165[i20];
if (data166 && typeof data166 == "object" && !Array.isArray(data166)) {
if (data166.kind === void 0) {
vErrors = noted(vErrors, instancePath + "/contests/" + i19 + "/places/" + i20, "required", { missingProperty: "kind" });
errors++;
}
const tag2 = data166.kind;
if (typeof tag2 == "string") {
if (tag2 === "cash") {
if (!validate213(data166, instancePath + "/contests/" + i19 + "/places/" + i20)) {
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
} else if (tag2 === "credit") {
if (!validate215(data166, instancePath + "/contests/" + i19 + "/places/" + i20)) {
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
} else if (tag2 === "points") {
if (!validate119(data166, instancePath + "/contests/" + i19 + "/places/" + i20)) {
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
} else if (tag2 === "coupon") {
if (!validate122(data166, instancePath + "/contests/" + i19 + "/places/" + i20)) {
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
} else if (tag2 === "discount") {
if (!validate128(data166, instancePath + "/contests/" + i19 + "/places/" + i20)) {
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
} else if (tag2 === "gift") {
if (!validate132(data166, instancePath + "/contests/" + i19 + "/places/" + i20)) {
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
} else if (tag2 === "freeMonths") {
if (!validate135(data166, instancePath + "/contests/" + i19 + "/places/" + i20)) {
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
} else if (tag2 === "custom") {
if (!validate139(data166, instancePath + "/contests/" + i19 + "/places/" + i20)) {
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
} else {
vErrors = noted(vErrors, instancePath + "/contests/" + i19 + "/places/" + i20, "discriminator", {
error: "mapping",
tag: "kind",
tagValue: tag2
});
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/contests/" + i19 + "/places/" + i20, "discriminator", {
error: "tag",
tag: "kind",
tagValue: tag2
});
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/contests/" + i19 + "/places/" + i20, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/contests/" + i19 + "/places", "type", { type: "array" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/contests/" + i19, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/contests", "type", { type: "array" });
errors++;
}
}
if (data.reports !== void 0) {
let data167 = data.reports;
if (Array.isArray(data167)) {
if (data167.length > 20) {
vErrors = noted(vErrors, instancePath + "/reports", "maxItems", { limit: 20 });
errors++;
}
const len18 = data167.length;
for (let i21 = 0; i21 < len18; i21++) {
let data168 = data167[i21];
if (data168 && typeof data168 == "object" && !Array.isArray(data168)) {
if (data168.every === void 0) {
vErrors = noted(vErrors, instancePath + "/reports/" + i21, "required", { missingProperty: "every" });
errors++;
}
if (data168.show === void 0) {
vErrors = noted(vErrors, instancePath + "/reports/" + i21, "required", { missingProperty: "show" });
errors++;
}
if (data168.to === void 0) {
vErrors = noted(vErrors, instancePath + "/reports/" + i21, "required", { missingProperty: "to" });
errors++;
}
for (const key33 in data168) if (!(key33 === "id" || key33 === "every" || key33 === "day" || key33 === "at" || key33 === "show" || key33 === "to" || key33 === "via")) {
vErrors = noted(vErrors, instancePath + "/reports/" + i21, "additionalProperties", {
additionalProperty: key33,
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
if (data168.id !== void 0) {
if (!validate22(data168.id, instancePath + "/reports/" + i21 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data168.every !== void 0) {
if (!validate250(data168.every, instancePath + "/reports/" + i21 + "/every")) {
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
if (data168.day !== void 0) {
let data171 = data168.day;
if (typeof data171 !== "string" && !(typeof data171 == "number" && !(data171 % 1) && !isNaN(data171) && isFinite(data171))) {
vErrors = noted(vErrors, instancePath + "/reports/" + i21 + "/day", "type", { type: ["string", "integer"] });
errors++;
}
const _errs316 = errors;
let valid103 = true;
const _errs317 = errors;
if (typeof data171 !== "string") {
const err224 = {};
if (vErrors === null) vErrors = [err224];
else vErrors.push(err224);
errors++;
}
var _valid2 = _errs317 === errors;
errors = _errs316;
if (vErrors !== null) {
if (_errs316) vErrors.length = _errs316;
else vErrors = null;
}
let ifClause2;
if (_valid2) {
const _errs319 = errors;
if (!validate252(data171, instancePath + "/reports/" + i21 + "/day")) {
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
var _valid2 = _errs319 === errors;
valid103 = _valid2;
ifClause2 = "then";
} else {
const _errs320 = errors;
if (typeof data171 == "number" && isFinite(data171)) {
if (data171 > 31 || isNaN(data171)) {
vErrors = noted(vErrors, instancePath + "/reports/" + i21 + "/day", "maximum", {
comparison: "<=",
limit: 31
});
errors++;
}
if (data171 < 1 || isNaN(data171)) {
vErrors = noted(vErrors, instancePath + "/reports/" + i21 + "/day", "minimum", {
comparison: ">=",
limit: 1
});
errors++;
}
}
var _valid2 = _errs320 === errors;
valid103 = _valid2;
ifClause2 = "else";
}
if (!valid103) {
vErrors = noted(vErrors, instancePath + "/reports/" + i21 + "/day", "if", { failingKeyword: ifClause2 });
errors++;
}
}
if (data168.at !== void 0) {
if (!validate202(data168.at, instancePath + "/reports/" + i21 + "/at")) {
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if (data168.show !== void 0) {
let data173 = data168.show;
if (Array.isArray(data173)) {
if (data173.length > 6) {
vErrors = noted(vErrors, instancePath + "/reports/" + i21 + "/show", "maxItems", { limit: 6 });
errors++;
}
if (data173.length < 1) {
vErrors = noted(vErrors, instancePath + "/reports/" + i21 + "/show", "minItems", { limit: 1 });
errors++;
}
const len19 = data173.length;
for (let i22 = 0; i22 < len19; i22++) {
let data174 = data173[i22];
if (typeof data174 !== "string") {
vErrors = noted(vErrors, instancePath + "/reports/" + i21 + "/show/" + i22, "type", { type: "string" });
errors++;
}
if (!(data174 === "performance" || data174 === "thresholds" || data174 === "stuck" || data174 === "funnel" || data174 === "leaderboard" || data174 === "liability")) {
vErrors = noted(vErrors, instancePath + "/reports/" + i21 + "/show/" + i22, "enum", { allowedValues: [
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
let i23 = data173.length;
let j3;
if (i23 > 1) {
const indices3 = {};
for (; i23--;) {
let item3 = data173[i23];
if (typeof item3 !== "string") continue;
if (typeof indices3[item3] == "number") {
j3 = indices3[item3];
vErrors = noted(vErrors, instancePath + "/reports/" + i21 + "/show", "uniqueItems", {
i: i23,
j: j3
});
errors++;
break;
}
indices3[item3] = i23;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/reports/" + i21 + "/show", "type", { type: "array" });
errors++;
}
}
if (data168.to !== void 0) {
if (!validate255(data168.to, instancePath + "/reports/" + i21 + "/to")) {
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if (data168.via !== void 0) {
let data176 = data168.via;
if (Array.isArray(data176)) {
if (data176.length > 2) {
vErrors = noted(vErrors, instancePath + "/reports/" + i21 + "/via", "maxItems", { limit: 2 });
errors++;
}
if (data176.length < 1) {
vErrors = noted(vErrors, instancePath + "/reports/" + i21 + "/via", "minItems", { limit: 1 });
errors++;
}
const len20 = data176.length;
for (let i24 = 0; i24 < len20; i24++) {
let data177 = data176[i24];
if (typeof data177 !== "string") {
vErrors = noted(vErrors, instancePath + "/reports/" + i21 + "/via/" + i24, "type", { type: "string" });
errors++;
}
if (!(data177 === "email" || data177 === "slack")) {
vErrors = noted(vErrors, instancePath + "/reports/" + i21 + "/via/" + i24, "enum", { allowedValues: ["email", "slack"] });
errors++;
}
}
let i25 = data176.length;
let j4;
if (i25 > 1) {
const indices4 = {};
for (; i25--;) {
let item4 = data176[i25];
if (typeof item4 !== "string") continue;
if (typeof indices4[item4] == "number") {
j4 = indices4[item4];
vErrors = noted(vErrors, instancePath + "/reports/" + i21 + "/via", "uniqueItems", {
i: i25,
j: j4
});
errors++;
break;
}
indices4[item4] = i25;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/reports/" + i21 + "/via", "type", { type: "array" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/reports/" + i21, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/reports", "type", { type: "array" });
errors++;
}
}
if (data.messages !== void 0) {
let data178 = data.messages;
if (Array.isArray(data178)) {
if (data178.length > 500) {
vErrors = noted(vErrors, instancePath + "/messages", "maxItems", { limit: 500 });
errors++;
}
const len21 = data178.length;
for (let i26 = 0; i26 < len21; i26++) {
let data179 = data178[i26];
if (data179 && typeof data179 == "object" && !Array.isArray(data179)) {
if (data179.id === void 0) {
vErrors = noted(vErrors, instancePath + "/messages/" + i26, "required", { missingProperty: "id" });
errors++;
}
if (data179.to === void 0) {
vErrors = noted(vErrors, instancePath + "/messages/" + i26, "required", { missingProperty: "to" });
errors++;
}
if (data179.via === void 0) {
vErrors = noted(vErrors, instancePath + "/messages/" + i26, "required", { missingProperty: "via" });
errors++;
}
if (data179.text === void 0) {
vErrors = noted(vErrors, instancePath + "/messages/" + i26, "required", { missingProperty: "text" });
errors++;
}
for (const key34 in data179) if (!(key34 === "id" || key34 === "to" || key34 === "via" || key34 === "on" || key34 === "when" || key34 === "text")) {
vErrors = noted(vErrors, instancePath + "/messages/" + i26, "additionalProperties", {
additionalProperty: key34,
known: [
"id",
"to",
"via",
"on",
"when",
"text"
]
});
errors++;
}
if (data179.id !== void 0) {
if (!validate22(data179.id, instancePath + "/messages/" + i26 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data179.to !== void 0) {
if (!validate258(data179.to, instancePath + "/messages/" + i26 + "/to")) {
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
}
if (data179.via !== void 0) {
let data182 = data179.via;
if (Array.isArray(data182)) {
if (data182.length > 3) {
vErrors = noted(vErrors, instancePath + "/messages/" + i26 + "/via", "maxItems", { limit: 3 });
errors++;
}
if (data182.length < 1) {
vErrors = noted(vErrors, instancePath + "/messages/" + i26 + "/via", "minItems", { limit: 1 });
errors++;
}
const len22 = data182.length;
for (let i27 = 0; i27 < len22; i27++) {
let data183 = data182[i27];
if (typeof data183 !== "string") {
vErrors = noted(vErrors, instancePath + "/messages/" + i26 + "/via/" + i27, "type", { type: "string" });
errors++;
}
if (!(data183 === "email" || data183 === "sms" || data183 === "slack")) {
vErrors = noted(vErrors, instancePath + "/messages/" + i26 + "/via/" + i27, "enum", { allowedValues: [
"email",
"sms",
"slack"
] });
errors++;
}
}
let i28 = data182.length;
let j5;
if (i28 > 1) {
const indices5 = {};
for (; i28--;) {
let item5 = data182[i28];
if (typeof item5 !== "string") continue;
if (typeof indices5[item5] == "number") {
j5 = indices5[item5];
vErrors = noted(vErrors, instancePath + "/messages/" + i26 + "/via", "uniqueItems", {
i: i28,
j: j5
});
errors++;
break;
}
indices5[item5] = i28;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/messages/" + i26 + "/via", "type", { type: "array" });
errors++;
}
}
if (data179.on !== void 0) {
if (!validate105(data179.on, instancePath + "/messages/" + i26 + "/on")) {
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if (data179.when !== void 0) {
if (!validate76(data179.when, instancePath + "/messages/" + i26 + "/when")) {
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if (data179.text !== void 0) {
let data186 = data179.text;
if (data186 && typeof data186 == "object" && !Array.isArray(data186)) {
if (Object.keys(data186).length < 1) {
vErrors = noted(vErrors, instancePath + "/messages/" + i26 + "/text", "minProperties", { limit: 1 });
errors++;
}
for (const key35 in data186) {
const _errs346 = errors;
if (typeof key35 === "string") {
if (!pattern2.test(key35)) {
vErrors = noted(vErrors, instancePath + "/messages/" + i26 + "/text", "pattern", { pattern: "^[a-z]{2}(-[A-Z]{2})?$" }, key35);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/messages/" + i26 + "/text", "type", { type: "string" }, key35);
errors++;
}
if (!(_errs346 === errors)) {
vErrors = noted(vErrors, instancePath + "/messages/" + i26 + "/text", "propertyNames", { propertyName: key35 });
errors++;
}
}
for (const key36 in data186) {
let data187 = data186[key36];
if (data187 && typeof data187 == "object" && !Array.isArray(data187)) {
if (data187.body === void 0) {
vErrors = noted(vErrors, instancePath + "/messages/" + i26 + "/text/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "body" });
errors++;
}
for (const key37 in data187) if (!(key37 === "subject" || key37 === "body")) {
vErrors = noted(vErrors, instancePath + "/messages/" + i26 + "/text/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", {
additionalProperty: key37,
known: ["subject", "body"]
});
errors++;
}
if (data187.subject !== void 0) {
if (!validate24(data187.subject, instancePath + "/messages/" + i26 + "/text/" + key36.replace(/~/g, "~0").replace(/\//g, "~1") + "/subject")) {
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if (data187.body !== void 0) {
if (!validate55(data187.body, instancePath + "/messages/" + i26 + "/text/" + key36.replace(/~/g, "~0").replace(/\//g, "~1") + "/body")) {
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/messages/" + i26 + "/text/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/messages/" + i26 + "/text", "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/messages/" + i26, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/messages", "type", { type: "array" });
errors++;
}
}
if (data.actions !== void 0) {
let data190 = data.actions;
if (Array.isArray(data190)) {
if (data190.length > 500) {
vErrors = noted(vErrors, instancePath + "/actions", "maxItems", { limit: 500 });
errors++;
}
const len23 = data190.length;
for (let i29 = 0; i29 < len23; i29++) {
let data191 = data190[i29];
if (data191 && typeof data191 == "object" && !Array.isArray(data191)) {
if (data191.on === void 0) {
vErrors = noted(vErrors, instancePath + "/actions/" + i29, "required", { missingProperty: "on" });
errors++;
}
if (data191.do === void 0) {
vErrors = noted(vErrors, instancePath + "/actions/" + i29, "required", { missingProperty: "do" });
errors++;
}
if (data191.with === void 0) {
vErrors = noted(vErrors, instancePath + "/actions/" + i29, "required", { missingProperty: "with" });
errors++;
}
for (const key38 in data191) if (!(key38 === "on" || key38 === "when" || key38 === "do" || key38 === "with")) {
vErrors = noted(vErrors, instancePath + "/actions/" + i29, "additionalProperties", {
additionalProperty: key38,
known: [
"on",
"when",
"do",
"with"
]
});
errors++;
}
if (data191.on !== void 0) {
if (!validate105(data191.on, instancePath + "/actions/" + i29 + "/on")) {
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if (data191.when !== void 0) {
if (!validate76(data191.when, instancePath + "/actions/" + i29 + "/when")) {
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if (data191.do !== void 0) {
if (!validate176(data191.do, instancePath + "/actions/" + i29 + "/do")) {
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
}
if (data191.with !== void 0) {
if (!validate178(data191.with, instancePath + "/actions/" + i29 + "/with")) {
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/actions/" + i29, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/actions", "type", { type: "array" });
errors++;
}
}
if (data.connections !== void 0) {
let data196 = data.connections;
if (data196 && typeof data196 == "object" && !Array.isArray(data196)) {
for (const key39 in data196) {
const _errs365 = errors;
if (typeof key39 === "string") {
if (!pattern16.test(key39)) {
vErrors = noted(vErrors, instancePath + "/connections", "pattern", { pattern: "^[a-z][A-Za-z0-9-]{0,63}$" }, key39);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/connections", "type", { type: "string" }, key39);
errors++;
}
if (!(_errs365 === errors)) {
vErrors = noted(vErrors, instancePath + "/connections", "propertyNames", { propertyName: key39 });
errors++;
}
}
for (const key40 in data196) {
let data197 = data196[key40];
if (data197 && typeof data197 == "object" && !Array.isArray(data197)) {
for (const key41 in data197) if (!(key41 === "object" || key41 === "field" || key41 === "stages" || key41 === "fit")) {
vErrors = noted(vErrors, instancePath + "/connections/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", {
additionalProperty: key41,
known: [
"object",
"field",
"stages",
"fit"
]
});
errors++;
}
if (data197.object !== void 0) {
if (!validate46(data197.object, instancePath + "/connections/" + key40.replace(/~/g, "~0").replace(/\//g, "~1") + "/object")) {
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if (data197.field !== void 0) {
if (!validate46(data197.field, instancePath + "/connections/" + key40.replace(/~/g, "~0").replace(/\//g, "~1") + "/field")) {
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if (data197.stages !== void 0) {
let data200 = data197.stages;
if (data200 && typeof data200 == "object" && !Array.isArray(data200)) {
if (Object.keys(data200).length < 1) {
vErrors = noted(vErrors, instancePath + "/connections/" + key40.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages", "minProperties", { limit: 1 });
errors++;
}
for (const key42 in data200) {
const _errs375 = errors;
if (typeof key42 === "string") {
if (func3(key42) > 200) {
vErrors = noted(vErrors, instancePath + "/connections/" + key40.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages", "maxLength", { limit: 200 }, key42);
errors++;
}
if (func3(key42) < 1) {
vErrors = noted(vErrors, instancePath + "/connections/" + key40.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages", "minLength", { limit: 1 }, key42);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/connections/" + key40.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages", "type", { type: "string" }, key42);
errors++;
}
if (!(_errs375 === errors)) {
vErrors = noted(vErrors, instancePath + "/connections/" + key40.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages", "propertyNames", { propertyName: key42 });
errors++;
}
}
for (const key43 in data200) if (!validate30(data200[key43], instancePath + "/connections/" + key40.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"))) {
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
} else {
vErrors = noted(vErrors, instancePath + "/connections/" + key40.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages", "type", { type: "object" });
errors++;
}
}
if (data197.fit !== void 0) {
let data202 = data197.fit;
if (Array.isArray(data202)) {
if (data202.length > 2) {
vErrors = noted(vErrors, instancePath + "/connections/" + key40.replace(/~/g, "~0").replace(/\//g, "~1") + "/fit", "maxItems", { limit: 2 });
errors++;
}
if (data202.length < 1) {
vErrors = noted(vErrors, instancePath + "/connections/" + key40.replace(/~/g, "~0").replace(/\//g, "~1") + "/fit", "minItems", { limit: 1 });
errors++;
}
const len24 = data202.length;
for (let i30 = 0; i30 < len24; i30++) {
let data203 = data202[i30];
if (typeof data203 !== "string") {
vErrors = noted(vErrors, instancePath + "/connections/" + key40.replace(/~/g, "~0").replace(/\//g, "~1") + "/fit/" + i30, "type", { type: "string" });
errors++;
}
if (!(data203 === "personal" || data203 === "health")) {
vErrors = noted(vErrors, instancePath + "/connections/" + key40.replace(/~/g, "~0").replace(/\//g, "~1") + "/fit/" + i30, "enum", { allowedValues: ["personal", "health"] });
errors++;
}
}
let i31 = data202.length;
let j6;
if (i31 > 1) {
const indices6 = {};
for (; i31--;) {
let item6 = data202[i31];
if (typeof item6 !== "string") continue;
if (typeof indices6[item6] == "number") {
j6 = indices6[item6];
vErrors = noted(vErrors, instancePath + "/connections/" + key40.replace(/~/g, "~0").replace(/\//g, "~1") + "/fit", "uniqueItems", {
i: i31,
j: j6
});
errors++;
break;
}
indices6[item6] = i31;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/connections/" + key40.replace(/~/g, "~0").replace(/\//g, "~1") + "/fit", "type", { type: "array" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/connections/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/connections", "type", { type: "object" });
errors++;
}
}
if (data.tests !== void 0) {
let data204 = data.tests;
if (Array.isArray(data204)) {
if (data204.length > 500) {
vErrors = noted(vErrors, instancePath + "/tests", "maxItems", { limit: 500 });
errors++;
}
const len25 = data204.length;
for (let i32 = 0; i32 < len25; i32++) {
let data205 = data204[i32];
if (data205 && typeof data205 == "object" && !Array.isArray(data205)) {
if (data205.it === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32, "required", { missingProperty: "it" });
errors++;
}
if (data205.given === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32, "required", { missingProperty: "given" });
errors++;
}
if (data205.expect === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32, "required", { missingProperty: "expect" });
errors++;
}
for (const key44 in data205) if (!(key44 === "it" || key44 === "given" || key44 === "expect")) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32, "additionalProperties", {
additionalProperty: key44,
known: [
"it",
"given",
"expect"
]
});
errors++;
}
if (data205.it !== void 0) {
if (!validate24(data205.it, instancePath + "/tests/" + i32 + "/it")) {
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if (data205.given !== void 0) {
let data207 = data205.given;
if (Array.isArray(data207)) {
if (data207.length > 1e3) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/given", "maxItems", { limit: 1e3 });
errors++;
}
if (data207.length < 1) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/given", "minItems", { limit: 1 });
errors++;
}
const len26 = data207.length;
for (let i33 = 0; i33 < len26; i33++) {
let data208 = data207[i33];
if (data208 && typeof data208 == "object" && !Array.isArray(data208)) {
if (data208.id === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/given/" + i33, "required", { missingProperty: "id" });
errors++;
}
if (data208.type === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/given/" + i33, "required", { missingProperty: "type" });
errors++;
}
if (data208.at === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/given/" + i33, "required", { missingProperty: "at" });
errors++;
}
if (data208.who === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/given/" + i33, "required", { missingProperty: "who" });
errors++;
}
if (data208.id !== void 0) {
if (typeof data208.id !== "string") {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/given/" + i33 + "/id", "type", { type: "string" });
errors++;
}
}
if (data208.type !== void 0) {
if (!validate83(data208.type, instancePath + "/tests/" + i32 + "/given/" + i33 + "/type")) {
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if (data208.at !== void 0) {
if (typeof data208.at !== "string") {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/given/" + i33 + "/at", "type", { type: "string" });
errors++;
}
}
if (data208.who !== void 0) {
let data212 = data208.who;
if (data212 && typeof data212 == "object" && !Array.isArray(data212)) {
for (const key45 in data212) {
const _errs401 = errors;
if (typeof key45 === "string") {
if (func3(key45) > 200) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/given/" + i33 + "/who", "maxLength", { limit: 200 }, key45);
errors++;
}
if (func3(key45) < 1) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/given/" + i33 + "/who", "minLength", { limit: 1 }, key45);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/given/" + i33 + "/who", "type", { type: "string" }, key45);
errors++;
}
if (!(_errs401 === errors)) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/given/" + i33 + "/who", "propertyNames", { propertyName: key45 });
errors++;
}
}
for (const key46 in data212) if (typeof data212[key46] !== "string") {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/given/" + i33 + "/who/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "string" });
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/given/" + i33 + "/who", "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/given/" + i33, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/given", "type", { type: "array" });
errors++;
}
}
if (data205.expect !== void 0) {
let data214 = data205.expect;
if (data214 && typeof data214 == "object" && !Array.isArray(data214)) {
for (const key47 in data214) if (!(key47 === "stage" || key47 === "verdict" || key47 === "outcome" || key47 === "rewards")) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/expect", "additionalProperties", {
additionalProperty: key47,
known: [
"stage",
"verdict",
"outcome",
"rewards"
]
});
errors++;
}
if (data214.stage !== void 0) {
if (!validate30(data214.stage, instancePath + "/tests/" + i32 + "/expect/stage")) {
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if (data214.verdict !== void 0) {
if (!validate274(data214.verdict, instancePath + "/tests/" + i32 + "/expect/verdict")) {
vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
errors = vErrors.length;
}
}
if (data214.outcome !== void 0) {
if (!validate276(data214.outcome, instancePath + "/tests/" + i32 + "/expect/outcome")) {
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
errors = vErrors.length;
}
}
if (data214.rewards !== void 0) {
let data218 = data214.rewards;
if (data218 && typeof data218 == "object" && !Array.isArray(data218)) {
for (const key48 in data218) {
const _errs414 = errors;
if (typeof key48 === "string") {
if (func3(key48) > 200) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/expect/rewards", "maxLength", { limit: 200 }, key48);
errors++;
}
if (func3(key48) < 1) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/expect/rewards", "minLength", { limit: 1 }, key48);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/expect/rewards", "type", { type: "string" }, key48);
errors++;
}
if (!(_errs414 === errors)) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/expect/rewards", "propertyNames", { propertyName: key48 });
errors++;
}
}
for (const key49 in data218) {
let data219 = data218[key49];
if (!(typeof data219 == "number" && !(data219 % 1) && !isNaN(data219) && isFinite(data219)) && !(data219 && typeof data219 == "object" && !Array.isArray(data219))) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/expect/rewards/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: ["integer", "object"] });
errors++;
}
if (typeof data219 == "number" && isFinite(data219)) {
if (data219 < 0 || isNaN(data219)) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/expect/rewards/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"), "minimum", {
comparison: ">=",
limit: 0
});
errors++;
}
}
if (data219 && typeof data219 == "object" && !Array.isArray(data219)) {
for (const key50 in data219) if (!(key50 === "amountMinor" || key50 === "amount" || key50 === "state" || key50 === "until")) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/expect/rewards/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", {
additionalProperty: key50,
known: [
"amountMinor",
"amount",
"state",
"until"
]
});
errors++;
}
if (data219.amountMinor !== void 0) {
let data220 = data219.amountMinor;
if (!(typeof data220 == "number" && !(data220 % 1) && !isNaN(data220) && isFinite(data220))) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/expect/rewards/" + key49.replace(/~/g, "~0").replace(/\//g, "~1") + "/amountMinor", "type", { type: "integer" });
errors++;
}
}
if (data219.amount !== void 0) {
let data221 = data219.amount;
if (!(typeof data221 == "number" && !(data221 % 1) && !isNaN(data221) && isFinite(data221))) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/expect/rewards/" + key49.replace(/~/g, "~0").replace(/\//g, "~1") + "/amount", "type", { type: "integer" });
errors++;
}
}
if (data219.state !== void 0) {
if (!validate278(data219.state, instancePath + "/tests/" + i32 + "/expect/rewards/" + key49.replace(/~/g, "~0").replace(/\//g, "~1") + "/state")) {
vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors);
errors = vErrors.length;
}
}
if (data219.until !== void 0) {
if (typeof data219.until !== "string") {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/expect/rewards/" + key49.replace(/~/g, "~0").replace(/\//g, "~1") + "/until", "type", { type: "string" });
errors++;
}
}
}
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/expect/rewards", "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/expect", "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i32, "type", { type: "object" });
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
const validateEvent = validate280;
const pattern17 = new RegExp("^[^\\p{Cc}\\p{Cs}]+$", "u");
function validate281(data, instancePath = "") {
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
validate281.errors = vErrors;
return errors === 0;
}
function validate293(data, instancePath = "") {
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
validate293.errors = vErrors;
return errors === 0;
}
const pattern19 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3})?Z$", "u");
function validate280(data, instancePath = "") {
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
if (!validate281(data.id, instancePath + "/id")) {
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
if (data.source !== void 0) {
if (!validate281(data.source, instancePath + "/source")) {
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
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
if (!validate281(data4.referralId, instancePath + "/who/referralId")) {
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
if (data4.code !== void 0) {
if (!validate281(data4.code, instancePath + "/who/code")) {
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
if (data4.coupon !== void 0) {
if (!validate281(data4.coupon, instancePath + "/who/coupon")) {
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
if (data4.externalId !== void 0) {
if (!validate281(data4.externalId, instancePath + "/who/externalId")) {
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
if (data4.email !== void 0) {
if (!validate281(data4.email, instancePath + "/who/email")) {
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
if (data4.phone !== void 0) {
if (!validate281(data4.phone, instancePath + "/who/phone")) {
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
if (data4.visitorId !== void 0) {
if (!validate281(data4.visitorId, instancePath + "/who/visitorId")) {
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
if (data4.advocateId !== void 0) {
if (!validate281(data4.advocateId, instancePath + "/who/advocateId")) {
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/who", "type", { type: "object" });
errors++;
}
}
if (data.object !== void 0) {
if (!validate281(data.object, instancePath + "/object")) {
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
if (data.data !== void 0) {
if (!validate293(data.data, instancePath + "/data")) {
vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
errors = vErrors.length;
}
}
if (data.signals !== void 0) {
if (!validate293(data.signals, instancePath + "/signals")) {
vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
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
if (!validate281(data17.share, instancePath + "/mint/share")) {
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
if (data17.referral !== void 0) {
if (!validate281(data17.referral, instancePath + "/mint/referral")) {
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
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
validate280.errors = vErrors;
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
"when": "The condition that speaks against the referral",
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
