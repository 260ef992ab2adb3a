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
if (typeof data !== "string") {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
if (!(data === "pin" || data === "switch")) {
vErrors = noted(vErrors, instancePath, "enum", { allowedValues: ["pin", "switch"] });
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
function validate28(data, instancePath = "") {
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
validate28.errors = vErrors;
return errors === 0;
}
const pattern2 = /* @__PURE__ */ new RegExp("^[a-z]{2}(-[A-Z]{2})?$", "u");
function validate30(data, instancePath = "") {
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
validate30.errors = vErrors;
return errors === 0;
}
const pattern3 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3})?Z)?$", "u");
function validate32(data, instancePath = "") {
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
validate32.errors = vErrors;
return errors === 0;
}
const pattern4 = /* @__PURE__ */ new RegExp("^https://[^\\s]+$", "u");
function validate36(data, instancePath = "") {
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
validate36.errors = vErrors;
return errors === 0;
}
function validate38(data, instancePath = "") {
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
validate38.errors = vErrors;
return errors === 0;
}
const pattern6 = /* @__PURE__ */ new RegExp("^[a-z][A-Za-z0-9]{0,63}$", "u");
function validate42(data, instancePath = "") {
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
validate42.errors = vErrors;
return errors === 0;
}
function validate44(data, instancePath = "") {
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
validate44.errors = vErrors;
return errors === 0;
}
function validate41(data, instancePath = "") {
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
if (!validate42(data.type, instancePath + "/type")) {
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if (data.label !== void 0) {
if (!validate44(data.label, instancePath + "/label")) {
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
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
validate41.errors = vErrors;
return errors === 0;
}
function validate40(data, instancePath = "") {
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
for (const key1 in data) if (!validate41(data[key1], instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"))) {
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
function validate49(data, instancePath = "") {
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
validate49.errors = vErrors;
return errors === 0;
}
function validate52(data, instancePath = "") {
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
validate52.errors = vErrors;
return errors === 0;
}
function validate51(data, instancePath = "") {
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
for (const key1 in data) if (!validate52(data[key1], instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"))) {
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
function validate62(data, instancePath = "") {
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
validate62.errors = vErrors;
return errors === 0;
}
function validate61(data, instancePath = "") {
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
if (!validate62(data.enter, instancePath + "/enter")) {
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
function validate65(data, instancePath = "") {
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
validate65.errors = vErrors;
return errors === 0;
}
function validate68(data, instancePath = "") {
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
validate68.errors = vErrors;
return errors === 0;
}
const pattern8 = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,4} (minute|hour|day|week|month|year)s?$", "u");
function validate70(data, instancePath = "") {
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
validate70.errors = vErrors;
return errors === 0;
}
function validate73(data, instancePath = "") {
validate73.errors = null;
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
if (!validate28(data.milestone, instancePath + "/milestone")) {
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if (!validate61(data, instancePath)) {
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
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
function validate121(data, instancePath = "") {
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
validate121.errors = vErrors;
return errors === 0;
}
function validate142(data, instancePath = "") {
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
if (!validate28(data.fact, instancePath + "/fact")) {
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
validate142.errors = vErrors;
return errors === 0;
}
function validate150(data, instancePath = "") {
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
validate150.errors = vErrors;
return errors === 0;
}
function validate149(data, instancePath = "") {
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
if (!validate150(data.from, instancePath + "/from")) {
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
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
if (!validate121(data.percent, instancePath + "/percent")) {
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}
function validate148(data, instancePath = "") {
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
for (let i0 = 0; i0 < len0; i0++) if (!validate149(data[i0], instancePath + "/" + i0)) {
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "array" });
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}
function validate146(data, instancePath = "") {
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
if (!validate142(data.by, instancePath + "/by")) {
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if (data.steps !== void 0) {
if (!validate148(data.steps, instancePath + "/steps")) {
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate146.errors = vErrors;
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
if (!validate44(data.code, instancePath + "/code")) {
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if (data.percent !== void 0) {
if (!validate121(data.percent, instancePath + "/percent")) {
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
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
validate119.errors = vErrors;
return errors === 0;
}
function validate126(data, instancePath = "") {
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
if (!validate121(data.percent, instancePath + "/percent")) {
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
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
validate126.errors = vErrors;
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
validate130.errors = vErrors;
return errors === 0;
}
function validate134(data, instancePath = "") {
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
validate134.errors = vErrors;
return errors === 0;
}
function validate133(data, instancePath = "") {
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
if (!validate134(data.months, instancePath + "/months")) {
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
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
validate133.errors = vErrors;
return errors === 0;
}
function validate137(data, instancePath = "") {
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
validate137.errors = vErrors;
return errors === 0;
}
function validate167(data, instancePath = "") {
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
validate167.errors = vErrors;
return errors === 0;
}
function validate169(data, instancePath = "") {
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
function validate175(data, instancePath = "") {
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
validate175.errors = vErrors;
return errors === 0;
}
function validate178(data, instancePath = "") {
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
validate178.errors = vErrors;
return errors === 0;
}
function validate180(data, instancePath = "") {
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
validate180.errors = vErrors;
return errors === 0;
}
function validate182(data, instancePath = "") {
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
validate182.errors = vErrors;
return errors === 0;
}
function validate187(data, instancePath = "") {
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
if (!(data === "first" || data === "highest")) {
vErrors = noted(vErrors, instancePath, "enum", { allowedValues: ["first", "highest"] });
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}
function validate204(data, instancePath = "") {
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
validate204.errors = vErrors;
return errors === 0;
}
function validate212(data, instancePath = "") {
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
validate212.errors = vErrors;
return errors === 0;
}
function validate214(data, instancePath = "") {
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
validate214.errors = vErrors;
return errors === 0;
}
const pattern13 = /* @__PURE__ */ new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
function validate216(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data === "string") {
if (!pattern13.test(data)) {
vErrors = noted(vErrors, instancePath, "pattern", { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$" });
errors++;
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
validate216.errors = vErrors;
return errors === 0;
}
function validate221(data, instancePath = "") {
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
validate221.errors = vErrors;
return errors === 0;
}
function validate229(data, instancePath = "") {
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
validate229.errors = vErrors;
return errors === 0;
}
function validate233(data, instancePath = "") {
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
validate233.errors = vErrors;
return errors === 0;
}
function validate247(data, instancePath = "") {
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
validate247.errors = vErrors;
return errors === 0;
}
function validate249(data, instancePath = "") {
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
validate249.errors = vErrors;
return errors === 0;
}
function validate251(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data !== "string") {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
if (!(data === "held" || data === "available" || data === "fulfilled" || data === "rejected" || data === "reversed" || data === "refused" || data === "beaten")) {
vErrors = noted(vErrors, instancePath, "enum", { allowedValues: [
"held",
"available",
"fulfilled",
"rejected",
"reversed",
"refused",
"beaten"
] });
errors++;
}
validate251.errors = vErrors;
return errors === 0;
}
const pattern1 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
const pattern9 = /* @__PURE__ */ new RegExp("^[A-Za-z][A-Za-z0-9_]{0,63}$", "u");
const pattern10 = /* @__PURE__ */ new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$", "u");
const pattern15 = /* @__PURE__ */ new RegExp("^[a-z][A-Za-z0-9-]*\\.[a-z][A-Za-z0-9]*$", "u");
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
for (const key0 in data) if (!(key0 === "$schema" || key0 === "id" || key0 === "name" || key0 === "version" || key0 === "changes" || key0 === "currency" || key0 === "timezone" || key0 === "timezoneRule" || key0 === "locale" || key0 === "from" || key0 === "until" || key0 === "terms" || key0 === "roles" || key0 === "fields" || key0 === "sensitive" || key0 === "page" || key0 === "enrol" || key0 === "attribution" || key0 === "lists" || key0 === "conditions" || key0 === "segments" || key0 === "lifecycle" || key0 === "eligibility" || key0 === "rewards" || key0 === "exclusive" || key0 === "points" || key0 === "milestones" || key0 === "asks" || key0 === "quiet" || key0 === "messages" || key0 === "actions" || key0 === "connections" || key0 === "tests")) {
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
"points",
"milestones",
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
let data3 = data.version;
if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
vErrors = noted(vErrors, instancePath + "/version", "type", { type: "integer" });
errors++;
}
if (typeof data3 == "number" && isFinite(data3)) {
if (data3 > 1e6 || isNaN(data3)) {
vErrors = noted(vErrors, instancePath + "/version", "maximum", {
comparison: "<=",
limit: 1e6
});
errors++;
}
if (data3 < 1 || isNaN(data3)) {
vErrors = noted(vErrors, instancePath + "/version", "minimum", {
comparison: ">=",
limit: 1
});
errors++;
}
}
}
if (data.changes !== void 0) {
if (!validate26(data.changes, instancePath + "/changes")) {
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
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
if (!validate28(data.timezone, instancePath + "/timezone")) {
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if (!validate30(data.locale, instancePath + "/locale")) {
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if (data.from !== void 0) {
if (!validate32(data.from, instancePath + "/from")) {
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if (data.until !== void 0) {
if (!validate32(data.until, instancePath + "/until")) {
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
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
if (!validate28(data11.version, instancePath + "/terms/version")) {
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if (data11.url !== void 0) {
if (!validate36(data11.url, instancePath + "/terms/url")) {
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if (data11.neededFor !== void 0) {
if (!validate38(data11.neededFor, instancePath + "/terms/neededFor")) {
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
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
for (const key2 in data17) if (!(key2 === "advocate" || key2 === "invitee")) {
vErrors = noted(vErrors, instancePath + "/fields", "additionalProperties", {
additionalProperty: key2,
known: ["advocate", "invitee"]
});
errors++;
}
if (data17.advocate !== void 0) {
if (!validate40(data17.advocate, instancePath + "/fields/advocate")) {
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if (data17.invitee !== void 0) {
if (!validate40(data17.invitee, instancePath + "/fields/invitee")) {
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/fields", "type", { type: "object" });
errors++;
}
}
if (data.sensitive !== void 0) {
if (!validate49(data.sensitive, instancePath + "/sensitive")) {
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if (data.page !== void 0) {
let data21 = data.page;
if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
for (const key3 in data21) if (!(key3 === "headline" || key3 === "idealLead" || key3 === "howWeReachOut" || key3 === "howYouAreRewarded" || key3 === "faq" || key3 === "url")) {
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
if (data21.headline !== void 0) {
if (!validate51(data21.headline, instancePath + "/page/headline")) {
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if (data21.idealLead !== void 0) {
if (!validate51(data21.idealLead, instancePath + "/page/idealLead")) {
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if (data21.howWeReachOut !== void 0) {
if (!validate51(data21.howWeReachOut, instancePath + "/page/howWeReachOut")) {
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if (data21.howYouAreRewarded !== void 0) {
if (!validate51(data21.howYouAreRewarded, instancePath + "/page/howYouAreRewarded")) {
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if (data21.faq !== void 0) {
let data26 = data21.faq;
if (Array.isArray(data26)) {
if (data26.length > 50) {
vErrors = noted(vErrors, instancePath + "/page/faq", "maxItems", { limit: 50 });
errors++;
}
const len1 = data26.length;
for (let i2 = 0; i2 < len1; i2++) {
let data27 = data26[i2];
if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
if (data27.question === void 0) {
vErrors = noted(vErrors, instancePath + "/page/faq/" + i2, "required", { missingProperty: "question" });
errors++;
}
if (data27.answer === void 0) {
vErrors = noted(vErrors, instancePath + "/page/faq/" + i2, "required", { missingProperty: "answer" });
errors++;
}
for (const key4 in data27) if (!(key4 === "question" || key4 === "answer")) {
vErrors = noted(vErrors, instancePath + "/page/faq/" + i2, "additionalProperties", {
additionalProperty: key4,
known: ["question", "answer"]
});
errors++;
}
if (data27.question !== void 0) {
if (!validate51(data27.question, instancePath + "/page/faq/" + i2 + "/question")) {
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if (data27.answer !== void 0) {
if (!validate51(data27.answer, instancePath + "/page/faq/" + i2 + "/answer")) {
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
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
if (data21.url !== void 0) {
if (!validate36(data21.url, instancePath + "/page/url")) {
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/page", "type", { type: "object" });
errors++;
}
}
if (data.enrol !== void 0) {
let data31 = data.enrol;
if (Array.isArray(data31)) {
if (data31.length > 20) {
vErrors = noted(vErrors, instancePath + "/enrol", "maxItems", { limit: 20 });
errors++;
}
const len2 = data31.length;
for (let i3 = 0; i3 < len2; i3++) {
let data32 = data31[i3];
if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
if (data32.on === void 0) {
vErrors = noted(vErrors, instancePath + "/enrol/" + i3, "required", { missingProperty: "on" });
errors++;
}
if (data32.who === void 0) {
vErrors = noted(vErrors, instancePath + "/enrol/" + i3, "required", { missingProperty: "who" });
errors++;
}
if (data32.role === void 0) {
vErrors = noted(vErrors, instancePath + "/enrol/" + i3, "required", { missingProperty: "role" });
errors++;
}
for (const key5 in data32) if (!(key5 === "on" || key5 === "who" || key5 === "role")) {
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
if (data32.on !== void 0) {
if (!validate61(data32.on, instancePath + "/enrol/" + i3 + "/on")) {
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if (data32.who !== void 0) {
if (!validate65(data32.who, instancePath + "/enrol/" + i3 + "/who")) {
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if (data32.role !== void 0) {
if (!validate22(data32.role, instancePath + "/enrol/" + i3 + "/role")) {
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
let data36 = data.attribution;
if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
for (const key6 in data36) if (!(key6 === "winner" || key6 === "window" || key6 === "match" || key6 === "lateWithin")) {
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
if (data36.winner !== void 0) {
if (!validate68(data36.winner, instancePath + "/attribution/winner")) {
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if (data36.window !== void 0) {
if (!validate70(data36.window, instancePath + "/attribution/window")) {
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if (data36.match !== void 0) {
let data39 = data36.match;
if (Array.isArray(data39)) {
if (data39.length > 6) {
vErrors = noted(vErrors, instancePath + "/attribution/match", "maxItems", { limit: 6 });
errors++;
}
if (data39.length < 1) {
vErrors = noted(vErrors, instancePath + "/attribution/match", "minItems", { limit: 1 });
errors++;
}
const len3 = data39.length;
for (let i4 = 0; i4 < len3; i4++) {
let data40 = data39[i4];
if (typeof data40 !== "string") {
vErrors = noted(vErrors, instancePath + "/attribution/match/" + i4, "type", { type: "string" });
errors++;
}
if (!(data40 === "code" || data40 === "coupon" || data40 === "externalId" || data40 === "email" || data40 === "phone" || data40 === "visitorId")) {
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
let i5 = data39.length;
let j1;
if (i5 > 1) {
const indices1 = {};
for (; i5--;) {
let item1 = data39[i5];
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
if (data36.lateWithin !== void 0) {
if (!validate70(data36.lateWithin, instancePath + "/attribution/lateWithin")) {
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/attribution", "type", { type: "object" });
errors++;
}
}
if (data.lists !== void 0) {
let data42 = data.lists;
if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
for (const key7 in data42) {
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
for (const key8 in data42) {
let data43 = data42[key8];
if (Array.isArray(data43)) {
if (data43.length > 1e4) {
vErrors = noted(vErrors, instancePath + "/lists/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), "maxItems", { limit: 1e4 });
errors++;
}
const len4 = data43.length;
for (let i6 = 0; i6 < len4; i6++) {
let data44 = data43[i6];
if (typeof data44 !== "string" && !(typeof data44 == "number" && isFinite(data44))) {
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
let data45 = data.conditions;
if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
for (const key9 in data45) {
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
for (const key10 in data45) if (!validate73(data45[key10], instancePath + "/conditions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"))) {
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
} else {
vErrors = noted(vErrors, instancePath + "/conditions", "type", { type: "object" });
errors++;
}
}
if (data.segments !== void 0) {
let data47 = data.segments;
if (Array.isArray(data47)) {
if (data47.length > 100) {
vErrors = noted(vErrors, instancePath + "/segments", "maxItems", { limit: 100 });
errors++;
}
const len5 = data47.length;
for (let i7 = 0; i7 < len5; i7++) {
let data48 = data47[i7];
if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
if (data48.id === void 0) {
vErrors = noted(vErrors, instancePath + "/segments/" + i7, "required", { missingProperty: "id" });
errors++;
}
if (data48.when === void 0) {
vErrors = noted(vErrors, instancePath + "/segments/" + i7, "required", { missingProperty: "when" });
errors++;
}
for (const key11 in data48) if (!(key11 === "id" || key11 === "label" || key11 === "when")) {
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
if (data48.id !== void 0) {
if (!validate22(data48.id, instancePath + "/segments/" + i7 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data48.label !== void 0) {
if (!validate44(data48.label, instancePath + "/segments/" + i7 + "/label")) {
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if (data48.when !== void 0) {
if (!validate73(data48.when, instancePath + "/segments/" + i7 + "/when")) {
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
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
let data52 = data.lifecycle;
if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
if (data52.initial === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle", "required", { missingProperty: "initial" });
errors++;
}
if (data52.stages === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle", "required", { missingProperty: "stages" });
errors++;
}
if (data52.transitions === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle", "required", { missingProperty: "transitions" });
errors++;
}
for (const key12 in data52) if (!(key12 === "initial" || key12 === "lateness" || key12 === "stages" || key12 === "transitions")) {
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
if (data52.initial !== void 0) {
if (!validate28(data52.initial, instancePath + "/lifecycle/initial")) {
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if (data52.lateness !== void 0) {
if (!validate70(data52.lateness, instancePath + "/lifecycle/lateness")) {
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if (data52.stages !== void 0) {
let data55 = data52.stages;
if (Array.isArray(data55)) {
if (data55.length > 100) {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages", "maxItems", { limit: 100 });
errors++;
}
if (data55.length < 1) {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages", "minItems", { limit: 1 });
errors++;
}
const len6 = data55.length;
for (let i8 = 0; i8 < len6; i8++) {
let data56 = data55[i8];
if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
if (data56.id === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages/" + i8, "required", { missingProperty: "id" });
errors++;
}
for (const key13 in data56) if (!(key13 === "id" || key13 === "label" || key13 === "qualifies" || key13 === "undoes" || key13 === "final" || key13 === "stuckAfter")) {
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
if (data56.id !== void 0) {
if (!validate22(data56.id, instancePath + "/lifecycle/stages/" + i8 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data56.label !== void 0) {
if (!validate44(data56.label, instancePath + "/lifecycle/stages/" + i8 + "/label")) {
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if (data56.qualifies !== void 0) {
if (typeof data56.qualifies !== "boolean") {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages/" + i8 + "/qualifies", "type", { type: "boolean" });
errors++;
}
}
if (data56.undoes !== void 0) {
if (typeof data56.undoes !== "boolean") {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages/" + i8 + "/undoes", "type", { type: "boolean" });
errors++;
}
}
if (data56.final !== void 0) {
if (typeof data56.final !== "boolean") {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages/" + i8 + "/final", "type", { type: "boolean" });
errors++;
}
}
if (data56.stuckAfter !== void 0) {
if (!validate70(data56.stuckAfter, instancePath + "/lifecycle/stages/" + i8 + "/stuckAfter")) {
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
if (data52.transitions !== void 0) {
let data63 = data52.transitions;
if (Array.isArray(data63)) {
if (data63.length > 500) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions", "maxItems", { limit: 500 });
errors++;
}
const len7 = data63.length;
for (let i9 = 0; i9 < len7; i9++) {
let data64 = data63[i9];
if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
if (data64.on === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i9, "required", { missingProperty: "on" });
errors++;
}
if (data64.to === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i9, "required", { missingProperty: "to" });
errors++;
}
for (const key14 in data64) if (!(key14 === "on" || key14 === "from" || key14 === "to" || key14 === "when")) {
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
if (data64.on !== void 0) {
let data65 = data64.on;
if (typeof data65 !== "string" && !(data65 && typeof data65 == "object" && !Array.isArray(data65))) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i9 + "/on", "type", { type: ["string", "object"] });
errors++;
}
const _errs115 = errors;
let valid33 = true;
const _errs116 = errors;
if (typeof data65 !== "string") {
const err87 = {};
if (vErrors === null) vErrors = [err87];
else vErrors.push(err87);
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
if (!validate83(data65, instancePath + "/lifecycle/transitions/" + i9 + "/on")) {
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var _valid0 = _errs118 === errors;
valid33 = _valid0;
ifClause0 = "then";
} else {
const _errs119 = errors;
if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
if (data65.after === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i9 + "/on", "required", { missingProperty: "after" });
errors++;
}
for (const key15 in data65) if (!(key15 === "after" || key15 === "since")) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i9 + "/on", "additionalProperties", {
additionalProperty: key15,
known: ["after", "since"]
});
errors++;
}
if (data65.after !== void 0) {
if (!validate70(data65.after, instancePath + "/lifecycle/transitions/" + i9 + "/on/after")) {
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if (data65.since !== void 0) {
if (!validate28(data65.since, instancePath + "/lifecycle/transitions/" + i9 + "/on/since")) {
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if (data64.from !== void 0) {
if (!validate62(data64.from, instancePath + "/lifecycle/transitions/" + i9 + "/from")) {
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if (data64.to !== void 0) {
if (!validate28(data64.to, instancePath + "/lifecycle/transitions/" + i9 + "/to")) {
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if (data64.when !== void 0) {
if (!validate73(data64.when, instancePath + "/lifecycle/transitions/" + i9 + "/when")) {
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
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
let data71 = data.eligibility;
if (Array.isArray(data71)) {
if (data71.length > 200) {
vErrors = noted(vErrors, instancePath + "/eligibility", "maxItems", { limit: 200 });
errors++;
}
const len8 = data71.length;
for (let i10 = 0; i10 < len8; i10++) {
let data72 = data71[i10];
if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
if (data72.id === void 0) {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i10, "required", { missingProperty: "id" });
errors++;
}
if (data72.then === void 0) {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i10, "required", { missingProperty: "then" });
errors++;
}
if (data72.when === void 0) {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i10, "required", { missingProperty: "when" });
errors++;
}
for (const key16 in data72) if (!(key16 === "id" || key16 === "label" || key16 === "then" || key16 === "when" || key16 === "reason" || key16 === "ifUnknown" || key16 === "review")) {
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
if (data72.id !== void 0) {
if (!validate22(data72.id, instancePath + "/eligibility/" + i10 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data72.label !== void 0) {
if (!validate24(data72.label, instancePath + "/eligibility/" + i10 + "/label")) {
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if (data72.then !== void 0) {
if (!validate92(data72.then, instancePath + "/eligibility/" + i10 + "/then")) {
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if (data72.when !== void 0) {
if (!validate73(data72.when, instancePath + "/eligibility/" + i10 + "/when")) {
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if (data72.reason !== void 0) {
if (!validate44(data72.reason, instancePath + "/eligibility/" + i10 + "/reason")) {
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if (data72.ifUnknown !== void 0) {
if (!validate96(data72.ifUnknown, instancePath + "/eligibility/" + i10 + "/ifUnknown")) {
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if (data72.review !== void 0) {
let data79 = data72.review;
if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
if (data79.within === void 0) {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i10 + "/review", "required", { missingProperty: "within" });
errors++;
}
if (data79.otherwise === void 0) {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i10 + "/review", "required", { missingProperty: "otherwise" });
errors++;
}
for (const key17 in data79) if (!(key17 === "within" || key17 === "otherwise")) {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i10 + "/review", "additionalProperties", {
additionalProperty: key17,
known: ["within", "otherwise"]
});
errors++;
}
if (data79.within !== void 0) {
if (!validate70(data79.within, instancePath + "/eligibility/" + i10 + "/review/within")) {
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if (data79.otherwise !== void 0) {
if (!validate99(data79.otherwise, instancePath + "/eligibility/" + i10 + "/review/otherwise")) {
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
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
let data82 = data.rewards;
if (Array.isArray(data82)) {
if (data82.length > 1200) {
vErrors = noted(vErrors, instancePath + "/rewards", "maxItems", { limit: 1200 });
errors++;
}
const len9 = data82.length;
for (let i11 = 0; i11 < len9; i11++) {
let data83 = data82[i11];
if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
if (data83.id === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11, "required", { missingProperty: "id" });
errors++;
}
if (data83.to === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11, "required", { missingProperty: "to" });
errors++;
}
if (data83.on === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11, "required", { missingProperty: "on" });
errors++;
}
if (data83.give === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11, "required", { missingProperty: "give" });
errors++;
}
for (const key18 in data83) if (!(key18 === "id" || key18 === "label" || key18 === "to" || key18 === "on" || key18 === "when" || key18 === "give" || key18 === "oncePer" || key18 === "times" || key18 === "for" || key18 === "hold" || key18 === "approval" || key18 === "limits" || key18 === "reverse")) {
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
"limits",
"reverse"
]
});
errors++;
}
if (data83.id !== void 0) {
if (!validate22(data83.id, instancePath + "/rewards/" + i11 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data83.label !== void 0) {
if (!validate44(data83.label, instancePath + "/rewards/" + i11 + "/label")) {
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if (data83.to !== void 0) {
if (!validate103(data83.to, instancePath + "/rewards/" + i11 + "/to")) {
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if (data83.on !== void 0) {
if (!validate105(data83.on, instancePath + "/rewards/" + i11 + "/on")) {
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if (data83.when !== void 0) {
if (!validate73(data83.when, instancePath + "/rewards/" + i11 + "/when")) {
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if (data83.give !== void 0) {
let data89 = data83.give;
if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
if (data89.kind === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/give", "required", { missingProperty: "kind" });
errors++;
}
const tag0 = data89.kind;
if (typeof tag0 == "string") {
if (tag0 === "cash") {
if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
if (data89.kind === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/give", "required", { missingProperty: "kind" });
errors++;
}
for (const key19 in data89) if (!(key19 === "kind" || key19 === "amountMinor" || key19 === "percent" || key19 === "of" || key19 === "tiers")) {
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
if (data89.kind !== void 0) {
let data90 = data89.kind;
if (typeof data90 !== "string") {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/give/kind", "type", { type: "string" });
errors++;
}
if ("cash" !== data90) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/give/kind", "const", { allowedValue: "cash" });
errors++;
}
}
if (data89.amountMinor !== void 0) {
if (!validate123(data89.amountMinor, instancePath + "/rewards/" + i11 + "/give/amountMinor")) {
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if (data89.percent !== void 0) {
if (!validate121(data89.percent, instancePath + "/rewards/" + i11 + "/give/percent")) {
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if (data89.of !== void 0) {
if (!validate142(data89.of, instancePath + "/rewards/" + i11 + "/give/of")) {
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if (data89.tiers !== void 0) {
if (!validate146(data89.tiers, instancePath + "/rewards/" + i11 + "/give/tiers")) {
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/give", "type", { type: "object" });
errors++;
}
} else if (tag0 === "credit") {
if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
if (data89.kind === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/give", "required", { missingProperty: "kind" });
errors++;
}
for (const key20 in data89) if (!(key20 === "kind" || key20 === "amountMinor" || key20 === "percent" || key20 === "of" || key20 === "tiers")) {
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
if (data89.kind !== void 0) {
let data95 = data89.kind;
if (typeof data95 !== "string") {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/give/kind", "type", { type: "string" });
errors++;
}
if ("credit" !== data95) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/give/kind", "const", { allowedValue: "credit" });
errors++;
}
}
if (data89.amountMinor !== void 0) {
if (!validate123(data89.amountMinor, instancePath + "/rewards/" + i11 + "/give/amountMinor")) {
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if (data89.percent !== void 0) {
if (!validate121(data89.percent, instancePath + "/rewards/" + i11 + "/give/percent")) {
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if (data89.of !== void 0) {
if (!validate142(data89.of, instancePath + "/rewards/" + i11 + "/give/of")) {
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if (data89.tiers !== void 0) {
if (!validate146(data89.tiers, instancePath + "/rewards/" + i11 + "/give/tiers")) {
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/give", "type", { type: "object" });
errors++;
}
} else if (tag0 === "points") {
if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
if (data89.kind === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/give", "required", { missingProperty: "kind" });
errors++;
}
if (data89.amount === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/give", "required", { missingProperty: "amount" });
errors++;
}
for (const key21 in data89) if (!(key21 === "kind" || key21 === "amount")) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/give", "additionalProperties", {
additionalProperty: key21,
known: ["kind", "amount"]
});
errors++;
}
if (data89.kind !== void 0) {
let data100 = data89.kind;
if (typeof data100 !== "string") {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/give/kind", "type", { type: "string" });
errors++;
}
if ("points" !== data100) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/give/kind", "const", { allowedValue: "points" });
errors++;
}
}
if (data89.amount !== void 0) {
if (!validate123(data89.amount, instancePath + "/rewards/" + i11 + "/give/amount")) {
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/give", "type", { type: "object" });
errors++;
}
} else if (tag0 === "coupon") {
if (!validate119(data89, instancePath + "/rewards/" + i11 + "/give")) {
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
} else if (tag0 === "discount") {
if (!validate126(data89, instancePath + "/rewards/" + i11 + "/give")) {
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
} else if (tag0 === "gift") {
if (!validate130(data89, instancePath + "/rewards/" + i11 + "/give")) {
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
} else if (tag0 === "freeMonths") {
if (!validate133(data89, instancePath + "/rewards/" + i11 + "/give")) {
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
} else if (tag0 === "custom") {
if (!validate137(data89, instancePath + "/rewards/" + i11 + "/give")) {
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
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
if (data83.oncePer !== void 0) {
if (!validate167(data83.oncePer, instancePath + "/rewards/" + i11 + "/oncePer")) {
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
}
if (data83.times !== void 0) {
if (!validate169(data83.times, instancePath + "/rewards/" + i11 + "/times")) {
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
}
if (data83.for !== void 0) {
if (!validate70(data83.for, instancePath + "/rewards/" + i11 + "/for")) {
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if (data83.hold !== void 0) {
if (!validate70(data83.hold, instancePath + "/rewards/" + i11 + "/hold")) {
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if (data83.approval !== void 0) {
if (!validate173(data83.approval, instancePath + "/rewards/" + i11 + "/approval")) {
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
if (data83.limits !== void 0) {
let data107 = data83.limits;
if (Array.isArray(data107)) {
if (data107.length > 20) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/limits", "maxItems", { limit: 20 });
errors++;
}
const len10 = data107.length;
for (let i12 = 0; i12 < len10; i12++) {
let data108 = data107[i12];
if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
if (data108.per === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/limits/" + i12, "required", { missingProperty: "per" });
errors++;
}
if (data108.period === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/limits/" + i12, "required", { missingProperty: "period" });
errors++;
}
for (const key22 in data108) if (!(key22 === "maxCount" || key22 === "maxAmount" || key22 === "per" || key22 === "period" || key22 === "over")) {
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
if (data108.maxCount !== void 0) {
if (!validate175(data108.maxCount, instancePath + "/rewards/" + i11 + "/limits/" + i12 + "/maxCount")) {
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
if (data108.maxAmount !== void 0) {
if (!validate123(data108.maxAmount, instancePath + "/rewards/" + i11 + "/limits/" + i12 + "/maxAmount")) {
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if (data108.per !== void 0) {
if (!validate178(data108.per, instancePath + "/rewards/" + i11 + "/limits/" + i12 + "/per")) {
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
if (data108.period !== void 0) {
if (!validate180(data108.period, instancePath + "/rewards/" + i11 + "/limits/" + i12 + "/period")) {
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
}
if (data108.over !== void 0) {
if (!validate182(data108.over, instancePath + "/rewards/" + i11 + "/limits/" + i12 + "/over")) {
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
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
if (data83.reverse !== void 0) {
let data114 = data83.reverse;
if (Array.isArray(data114)) {
if (data114.length > 20) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/reverse", "maxItems", { limit: 20 });
errors++;
}
const len11 = data114.length;
for (let i13 = 0; i13 < len11; i13++) {
let data115 = data114[i13];
if (data115 && typeof data115 == "object" && !Array.isArray(data115)) {
if (data115.on === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/reverse/" + i13, "required", { missingProperty: "on" });
errors++;
}
for (const key23 in data115) if (!(key23 === "on" || key23 === "within" || key23 === "part")) {
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
if (data115.on !== void 0) {
let data116 = data115.on;
if (typeof data116 !== "string" && !(data116 && typeof data116 == "object" && !Array.isArray(data116))) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/reverse/" + i13 + "/on", "type", { type: ["string", "object"] });
errors++;
}
const _errs207 = errors;
let valid60 = true;
const _errs208 = errors;
if (typeof data116 !== "string") {
const err142 = {};
if (vErrors === null) vErrors = [err142];
else vErrors.push(err142);
errors++;
}
var _valid1 = _errs208 === errors;
errors = _errs207;
if (vErrors !== null) {
if (_errs207) vErrors.length = _errs207;
else vErrors = null;
}
let ifClause1;
if (_valid1) {
const _errs210 = errors;
if (!validate83(data116, instancePath + "/rewards/" + i11 + "/reverse/" + i13 + "/on")) {
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var _valid1 = _errs210 === errors;
valid60 = _valid1;
ifClause1 = "then";
} else {
const _errs211 = errors;
if (!validate61(data116, instancePath + "/rewards/" + i11 + "/reverse/" + i13 + "/on")) {
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var _valid1 = _errs211 === errors;
valid60 = _valid1;
ifClause1 = "else";
}
if (!valid60) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/reverse/" + i13 + "/on", "if", { failingKeyword: ifClause1 });
errors++;
}
}
if (data115.within !== void 0) {
if (!validate70(data115.within, instancePath + "/rewards/" + i11 + "/reverse/" + i13 + "/within")) {
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if (data115.part !== void 0) {
if (!validate187(data115.part, instancePath + "/rewards/" + i11 + "/reverse/" + i13 + "/part")) {
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
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
let data119 = data.exclusive;
if (Array.isArray(data119)) {
if (data119.length > 100) {
vErrors = noted(vErrors, instancePath + "/exclusive", "maxItems", { limit: 100 });
errors++;
}
const len12 = data119.length;
for (let i14 = 0; i14 < len12; i14++) {
let data120 = data119[i14];
if (data120 && typeof data120 == "object" && !Array.isArray(data120)) {
if (data120.among === void 0) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i14, "required", { missingProperty: "among" });
errors++;
}
if (data120.winner === void 0) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i14, "required", { missingProperty: "winner" });
errors++;
}
for (const key24 in data120) if (!(key24 === "among" || key24 === "winner")) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i14, "additionalProperties", {
additionalProperty: key24,
known: ["among", "winner"]
});
errors++;
}
if (data120.among !== void 0) {
let data121 = data120.among;
if (Array.isArray(data121)) {
if (data121.length > 100) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i14 + "/among", "maxItems", { limit: 100 });
errors++;
}
if (data121.length < 2) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i14 + "/among", "minItems", { limit: 2 });
errors++;
}
const len13 = data121.length;
for (let i15 = 0; i15 < len13; i15++) {
let data122 = data121[i15];
if (typeof data122 === "string") {
if (!pattern0.test(data122)) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i14 + "/among/" + i15, "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" });
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i14 + "/among/" + i15, "type", { type: "string" });
errors++;
}
}
let i16 = data121.length;
let j2;
if (i16 > 1) {
const indices2 = {};
for (; i16--;) {
let item2 = data121[i16];
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
if (data120.winner !== void 0) {
if (!validate189(data120.winner, instancePath + "/exclusive/" + i14 + "/winner")) {
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
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
if (data.points !== void 0) {
let data124 = data.points;
if (data124 && typeof data124 == "object" && !Array.isArray(data124)) {
for (const key25 in data124) if (!(key25 === "expireAfter" || key25 === "catalog")) {
vErrors = noted(vErrors, instancePath + "/points", "additionalProperties", {
additionalProperty: key25,
known: ["expireAfter", "catalog"]
});
errors++;
}
if (data124.expireAfter !== void 0) {
if (!validate70(data124.expireAfter, instancePath + "/points/expireAfter")) {
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if (data124.catalog !== void 0) {
let data126 = data124.catalog;
if (Array.isArray(data126)) {
if (data126.length > 500) {
vErrors = noted(vErrors, instancePath + "/points/catalog", "maxItems", { limit: 500 });
errors++;
}
const len14 = data126.length;
for (let i17 = 0; i17 < len14; i17++) {
let data127 = data126[i17];
if (data127 && typeof data127 == "object" && !Array.isArray(data127)) {
if (data127.id === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i17, "required", { missingProperty: "id" });
errors++;
}
if (data127.name === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i17, "required", { missingProperty: "name" });
errors++;
}
if (data127.costPoints === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i17, "required", { missingProperty: "costPoints" });
errors++;
}
if (data127.give === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i17, "required", { missingProperty: "give" });
errors++;
}
for (const key26 in data127) if (!(key26 === "id" || key26 === "name" || key26 === "costPoints" || key26 === "give")) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i17, "additionalProperties", {
additionalProperty: key26,
known: [
"id",
"name",
"costPoints",
"give"
]
});
errors++;
}
if (data127.id !== void 0) {
if (!validate22(data127.id, instancePath + "/points/catalog/" + i17 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data127.name !== void 0) {
if (!validate44(data127.name, instancePath + "/points/catalog/" + i17 + "/name")) {
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if (data127.costPoints !== void 0) {
if (!validate123(data127.costPoints, instancePath + "/points/catalog/" + i17 + "/costPoints")) {
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if (data127.give !== void 0) {
let data131 = data127.give;
if (data131 && typeof data131 == "object" && !Array.isArray(data131)) {
if (data131.kind === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i17 + "/give", "required", { missingProperty: "kind" });
errors++;
}
const tag1 = data131.kind;
if (typeof tag1 == "string") {
if (tag1 === "cash") {
if (data131 && typeof data131 == "object" && !Array.isArray(data131)) {
if (data131.kind === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i17 + "/give", "required", { missingProperty: "kind" });
errors++;
}
if (data131.amountMinor === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i17 + "/give", "required", { missingProperty: "amountMinor" });
errors++;
}
for (const key27 in data131) if (!(key27 === "kind" || key27 === "amountMinor")) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i17 + "/give", "additionalProperties", {
additionalProperty: key27,
known: ["kind", "amountMinor"]
});
errors++;
}
if (data131.kind !== void 0) {
let data132 = data131.kind;
if (typeof data132 !== "string") {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i17 + "/give/kind", "type", { type: "string" });
errors++;
}
if ("cash" !== data132) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i17 + "/give/kind", "const", { allowedValue: "cash" });
errors++;
}
}
if (data131.amountMinor !== void 0) {
if (!validate123(data131.amountMinor, instancePath + "/points/catalog/" + i17 + "/give/amountMinor")) {
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i17 + "/give", "type", { type: "object" });
errors++;
}
} else if (tag1 === "credit") {
if (data131 && typeof data131 == "object" && !Array.isArray(data131)) {
if (data131.kind === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i17 + "/give", "required", { missingProperty: "kind" });
errors++;
}
if (data131.amountMinor === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i17 + "/give", "required", { missingProperty: "amountMinor" });
errors++;
}
for (const key28 in data131) if (!(key28 === "kind" || key28 === "amountMinor")) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i17 + "/give", "additionalProperties", {
additionalProperty: key28,
known: ["kind", "amountMinor"]
});
errors++;
}
if (data131.kind !== void 0) {
let data134 = data131.kind;
if (typeof data134 !== "string") {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i17 + "/give/kind", "type", { type: "string" });
errors++;
}
if ("credit" !== data134) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i17 + "/give/kind", "const", { allowedValue: "credit" });
errors++;
}
}
if (data131.amountMinor !== void 0) {
if (!validate123(data131.amountMinor, instancePath + "/points/catalog/" + i17 + "/give/amountMinor")) {
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i17 + "/give", "type", { type: "object" });
errors++;
}
} else if (tag1 === "coupon") {
if (!validate119(data131, instancePath + "/points/catalog/" + i17 + "/give")) {
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
} else if (tag1 === "discount") {
if (!validate126(data131, instancePath + "/points/catalog/" + i17 + "/give")) {
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
} else if (tag1 === "gift") {
if (!validate130(data131, instancePath + "/points/catalog/" + i17 + "/give")) {
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
} else if (tag1 === "freeMonths") {
if (!validate133(data131, instancePath + "/points/catalog/" + i17 + "/give")) {
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
} else if (tag1 === "custom") {
if (!validate137(data131, instancePath + "/points/catalog/" + i17 + "/give")) {
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
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
let data136 = data.milestones;
if (Array.isArray(data136)) {
if (data136.length > 100) {
vErrors = noted(vErrors, instancePath + "/milestones", "maxItems", { limit: 100 });
errors++;
}
const len15 = data136.length;
for (let i18 = 0; i18 < len15; i18++) {
let data137 = data136[i18];
if (data137 && typeof data137 == "object" && !Array.isArray(data137)) {
if (data137.id === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i18, "required", { missingProperty: "id" });
errors++;
}
if (data137.count === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i18, "required", { missingProperty: "count" });
errors++;
}
if (data137.reaches === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i18, "required", { missingProperty: "reaches" });
errors++;
}
for (const key29 in data137) if (!(key29 === "id" || key29 === "label" || key29 === "count" || key29 === "reaches" || key29 === "sets")) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i18, "additionalProperties", {
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
if (data137.id !== void 0) {
if (!validate22(data137.id, instancePath + "/milestones/" + i18 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data137.label !== void 0) {
if (!validate44(data137.label, instancePath + "/milestones/" + i18 + "/label")) {
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if (data137.count !== void 0) {
let data140 = data137.count;
if (data140 && typeof data140 == "object" && !Array.isArray(data140)) {
if (data140.fact === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i18 + "/count", "required", { missingProperty: "fact" });
errors++;
}
if (data140.path === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i18 + "/count", "required", { missingProperty: "path" });
errors++;
}
for (const key30 in data140) if (!(key30 === "fact" || key30 === "path")) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i18 + "/count", "additionalProperties", {
additionalProperty: key30,
known: ["fact", "path"]
});
errors++;
}
if (data140.fact !== void 0) {
if (!validate204(data140.fact, instancePath + "/milestones/" + i18 + "/count/fact")) {
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
if (data140.path !== void 0) {
if (!validate24(data140.path, instancePath + "/milestones/" + i18 + "/count/path")) {
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/milestones/" + i18 + "/count", "type", { type: "object" });
errors++;
}
}
if (data137.reaches !== void 0) {
if (!validate175(data137.reaches, instancePath + "/milestones/" + i18 + "/reaches")) {
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
if (data137.sets !== void 0) {
let data144 = data137.sets;
if (data144 && typeof data144 == "object" && !Array.isArray(data144)) {
if (data144.tier === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i18 + "/sets", "required", { missingProperty: "tier" });
errors++;
}
for (const key31 in data144) if (!(key31 === "tier")) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i18 + "/sets", "additionalProperties", {
additionalProperty: key31,
known: ["tier"]
});
errors++;
}
if (data144.tier !== void 0) {
if (!validate28(data144.tier, instancePath + "/milestones/" + i18 + "/sets/tier")) {
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if (data.asks !== void 0) {
let data146 = data.asks;
if (Array.isArray(data146)) {
if (data146.length > 100) {
vErrors = noted(vErrors, instancePath + "/asks", "maxItems", { limit: 100 });
errors++;
}
const len16 = data146.length;
for (let i19 = 0; i19 < len16; i19++) {
let data147 = data146[i19];
if (data147 && typeof data147 == "object" && !Array.isArray(data147)) {
if (data147.id === void 0) {
vErrors = noted(vErrors, instancePath + "/asks/" + i19, "required", { missingProperty: "id" });
errors++;
}
if (data147.cooldown === void 0) {
vErrors = noted(vErrors, instancePath + "/asks/" + i19, "required", { missingProperty: "cooldown" });
errors++;
}
if (data147.say === void 0) {
vErrors = noted(vErrors, instancePath + "/asks/" + i19, "required", { missingProperty: "say" });
errors++;
}
for (const key32 in data147) if (!(key32 === "id" || key32 === "label" || key32 === "on" || key32 === "every" || key32 === "day" || key32 === "at" || key32 === "when" || key32 === "segment" || key32 === "role" || key32 === "to" || key32 === "cooldown" || key32 === "times" || key32 === "say")) {
vErrors = noted(vErrors, instancePath + "/asks/" + i19, "additionalProperties", {
additionalProperty: key32,
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
if (data147.id !== void 0) {
if (!validate22(data147.id, instancePath + "/asks/" + i19 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data147.label !== void 0) {
if (!validate44(data147.label, instancePath + "/asks/" + i19 + "/label")) {
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if (data147.on !== void 0) {
if (!validate105(data147.on, instancePath + "/asks/" + i19 + "/on")) {
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if (data147.every !== void 0) {
if (!validate212(data147.every, instancePath + "/asks/" + i19 + "/every")) {
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
if (data147.day !== void 0) {
if (!validate214(data147.day, instancePath + "/asks/" + i19 + "/day")) {
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
errors = vErrors.length;
}
}
if (data147.at !== void 0) {
if (!validate216(data147.at, instancePath + "/asks/" + i19 + "/at")) {
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
}
if (data147.when !== void 0) {
if (!validate73(data147.when, instancePath + "/asks/" + i19 + "/when")) {
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if (data147.segment !== void 0) {
if (!validate22(data147.segment, instancePath + "/asks/" + i19 + "/segment")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data147.role !== void 0) {
if (!validate22(data147.role, instancePath + "/asks/" + i19 + "/role")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data147.to !== void 0) {
if (!validate221(data147.to, instancePath + "/asks/" + i19 + "/to")) {
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
if (data147.cooldown !== void 0) {
if (!validate70(data147.cooldown, instancePath + "/asks/" + i19 + "/cooldown")) {
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if (data147.times !== void 0) {
if (!validate169(data147.times, instancePath + "/asks/" + i19 + "/times")) {
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
}
if (data147.say !== void 0) {
if (!validate22(data147.say, instancePath + "/asks/" + i19 + "/say")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/asks/" + i19, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/asks", "type", { type: "array" });
errors++;
}
}
if (data.quiet !== void 0) {
let data161 = data.quiet;
if (data161 && typeof data161 == "object" && !Array.isArray(data161)) {
for (const key33 in data161) if (!(key33 === "from" || key33 === "until" || key33 === "maxCount" || key33 === "per" || key33 === "period")) {
vErrors = noted(vErrors, instancePath + "/quiet", "additionalProperties", {
additionalProperty: key33,
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
if (data161.from !== void 0) {
if (!validate216(data161.from, instancePath + "/quiet/from")) {
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
}
if (data161.until !== void 0) {
if (!validate216(data161.until, instancePath + "/quiet/until")) {
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
}
if (data161.maxCount !== void 0) {
if (!validate169(data161.maxCount, instancePath + "/quiet/maxCount")) {
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
}
if (data161.per !== void 0) {
if (!validate229(data161.per, instancePath + "/quiet/per")) {
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if (data161.period !== void 0) {
if (!validate180(data161.period, instancePath + "/quiet/period")) {
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/quiet", "type", { type: "object" });
errors++;
}
}
if (data.messages !== void 0) {
let data167 = data.messages;
if (Array.isArray(data167)) {
if (data167.length > 500) {
vErrors = noted(vErrors, instancePath + "/messages", "maxItems", { limit: 500 });
errors++;
}
const len17 = data167.length;
for (let i20 = 0; i20 < len17; i20++) {
let data168 = data167[i20];
if (data168 && typeof data168 == "object" && !Array.isArray(data168)) {
if (data168.id === void 0) {
vErrors = noted(vErrors, instancePath + "/messages/" + i20, "required", { missingProperty: "id" });
errors++;
}
if (data168.to === void 0) {
vErrors = noted(vErrors, instancePath + "/messages/" + i20, "required", { missingProperty: "to" });
errors++;
}
if (data168.via === void 0) {
vErrors = noted(vErrors, instancePath + "/messages/" + i20, "required", { missingProperty: "via" });
errors++;
}
if (data168.text === void 0) {
vErrors = noted(vErrors, instancePath + "/messages/" + i20, "required", { missingProperty: "text" });
errors++;
}
for (const key34 in data168) if (!(key34 === "id" || key34 === "to" || key34 === "via" || key34 === "on" || key34 === "when" || key34 === "always" || key34 === "text")) {
vErrors = noted(vErrors, instancePath + "/messages/" + i20, "additionalProperties", {
additionalProperty: key34,
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
if (data168.id !== void 0) {
if (!validate22(data168.id, instancePath + "/messages/" + i20 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data168.to !== void 0) {
if (!validate233(data168.to, instancePath + "/messages/" + i20 + "/to")) {
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
}
if (data168.via !== void 0) {
let data171 = data168.via;
if (Array.isArray(data171)) {
if (data171.length > 3) {
vErrors = noted(vErrors, instancePath + "/messages/" + i20 + "/via", "maxItems", { limit: 3 });
errors++;
}
if (data171.length < 1) {
vErrors = noted(vErrors, instancePath + "/messages/" + i20 + "/via", "minItems", { limit: 1 });
errors++;
}
const len18 = data171.length;
for (let i21 = 0; i21 < len18; i21++) {
let data172 = data171[i21];
if (typeof data172 !== "string") {
vErrors = noted(vErrors, instancePath + "/messages/" + i20 + "/via/" + i21, "type", { type: "string" });
errors++;
}
if (!(data172 === "email" || data172 === "sms" || data172 === "slack")) {
vErrors = noted(vErrors, instancePath + "/messages/" + i20 + "/via/" + i21, "enum", { allowedValues: [
"email",
"sms",
"slack"
] });
errors++;
}
}
let i22 = data171.length;
let j3;
if (i22 > 1) {
const indices3 = {};
for (; i22--;) {
let item3 = data171[i22];
if (typeof item3 !== "string") continue;
if (typeof indices3[item3] == "number") {
j3 = indices3[item3];
vErrors = noted(vErrors, instancePath + "/messages/" + i20 + "/via", "uniqueItems", {
i: i22,
j: j3
});
errors++;
break;
}
indices3[item3] = i22;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/messages/" + i20 + "/via", "type", { type: "array" });
errors++;
}
}
if (data168.on !== void 0) {
if (!validate105(data168.on, instancePath + "/messages/" + i20 + "/on")) {
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if (data168.when !== void 0) {
if (!validate73(data168.when, instancePath + "/messages/" + i20 + "/when")) {
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if (data168.always !== void 0) {
if (typeof data168.always !== "boolean") {
vErrors = noted(vErrors, instancePath + "/messages/" + i20 + "/always", "type", { type: "boolean" });
errors++;
}
}
if (data168.text !== void 0) {
let data176 = data168.text;
if (data176 && typeof data176 == "object" && !Array.isArray(data176)) {
if (Object.keys(data176).length < 1) {
vErrors = noted(vErrors, instancePath + "/messages/" + i20 + "/text", "minProperties", { limit: 1 });
errors++;
}
for (const key35 in data176) {
const _errs316 = errors;
if (typeof key35 === "string") {
if (!pattern2.test(key35)) {
vErrors = noted(vErrors, instancePath + "/messages/" + i20 + "/text", "pattern", { pattern: "^[a-z]{2}(-[A-Z]{2})?$" }, key35);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/messages/" + i20 + "/text", "type", { type: "string" }, key35);
errors++;
}
if (!(_errs316 === errors)) {
vErrors = noted(vErrors, instancePath + "/messages/" + i20 + "/text", "propertyNames", { propertyName: key35 });
errors++;
}
}
for (const key36 in data176) {
let data177 = data176[key36];
if (data177 && typeof data177 == "object" && !Array.isArray(data177)) {
if (data177.body === void 0) {
vErrors = noted(vErrors, instancePath + "/messages/" + i20 + "/text/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "body" });
errors++;
}
for (const key37 in data177) if (!(key37 === "subject" || key37 === "body")) {
vErrors = noted(vErrors, instancePath + "/messages/" + i20 + "/text/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", {
additionalProperty: key37,
known: ["subject", "body"]
});
errors++;
}
if (data177.subject !== void 0) {
if (!validate24(data177.subject, instancePath + "/messages/" + i20 + "/text/" + key36.replace(/~/g, "~0").replace(/\//g, "~1") + "/subject")) {
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if (data177.body !== void 0) {
if (!validate52(data177.body, instancePath + "/messages/" + i20 + "/text/" + key36.replace(/~/g, "~0").replace(/\//g, "~1") + "/body")) {
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/messages/" + i20 + "/text/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/messages/" + i20 + "/text", "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/messages/" + i20, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/messages", "type", { type: "array" });
errors++;
}
}
if (data.actions !== void 0) {
let data180 = data.actions;
if (Array.isArray(data180)) {
if (data180.length > 500) {
vErrors = noted(vErrors, instancePath + "/actions", "maxItems", { limit: 500 });
errors++;
}
const len19 = data180.length;
for (let i23 = 0; i23 < len19; i23++) {
let data181 = data180[i23];
if (data181 && typeof data181 == "object" && !Array.isArray(data181)) {
if (data181.on === void 0) {
vErrors = noted(vErrors, instancePath + "/actions/" + i23, "required", { missingProperty: "on" });
errors++;
}
if (data181.do === void 0) {
vErrors = noted(vErrors, instancePath + "/actions/" + i23, "required", { missingProperty: "do" });
errors++;
}
if (data181.with === void 0) {
vErrors = noted(vErrors, instancePath + "/actions/" + i23, "required", { missingProperty: "with" });
errors++;
}
for (const key38 in data181) if (!(key38 === "on" || key38 === "when" || key38 === "do" || key38 === "with")) {
vErrors = noted(vErrors, instancePath + "/actions/" + i23, "additionalProperties", {
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
if (data181.on !== void 0) {
if (!validate105(data181.on, instancePath + "/actions/" + i23 + "/on")) {
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if (data181.when !== void 0) {
if (!validate73(data181.when, instancePath + "/actions/" + i23 + "/when")) {
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if (data181.do !== void 0) {
let data184 = data181.do;
if (typeof data184 === "string") {
if (func3(data184) > 100) {
vErrors = noted(vErrors, instancePath + "/actions/" + i23 + "/do", "maxLength", { limit: 100 });
errors++;
}
if (!pattern15.test(data184)) {
vErrors = noted(vErrors, instancePath + "/actions/" + i23 + "/do", "pattern", { pattern: "^[a-z][A-Za-z0-9-]*\\.[a-z][A-Za-z0-9]*$" });
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/actions/" + i23 + "/do", "type", { type: "string" });
errors++;
}
}
if (data181.with !== void 0) {
let data185 = data181.with;
if (data185 && typeof data185 == "object" && !Array.isArray(data185)) for (const key39 in data185) {
const _errs335 = errors;
if (typeof key39 === "string") {
if (func3(key39) > 200) {
vErrors = noted(vErrors, instancePath + "/actions/" + i23 + "/with", "maxLength", { limit: 200 }, key39);
errors++;
}
if (func3(key39) < 1) {
vErrors = noted(vErrors, instancePath + "/actions/" + i23 + "/with", "minLength", { limit: 1 }, key39);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/actions/" + i23 + "/with", "type", { type: "string" }, key39);
errors++;
}
if (!(_errs335 === errors)) {
vErrors = noted(vErrors, instancePath + "/actions/" + i23 + "/with", "propertyNames", { propertyName: key39 });
errors++;
}
}
else {
vErrors = noted(vErrors, instancePath + "/actions/" + i23 + "/with", "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/actions/" + i23, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/actions", "type", { type: "array" });
errors++;
}
}
if (data.connections !== void 0) {
let data186 = data.connections;
if (data186 && typeof data186 == "object" && !Array.isArray(data186)) {
for (const key40 in data186) {
const _errs340 = errors;
if (typeof key40 === "string") {
if (!pattern16.test(key40)) {
vErrors = noted(vErrors, instancePath + "/connections", "pattern", { pattern: "^[a-z][A-Za-z0-9-]{0,63}$" }, key40);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/connections", "type", { type: "string" }, key40);
errors++;
}
if (!(_errs340 === errors)) {
vErrors = noted(vErrors, instancePath + "/connections", "propertyNames", { propertyName: key40 });
errors++;
}
}
for (const key41 in data186) {
let data187 = data186[key41];
if (data187 && typeof data187 == "object" && !Array.isArray(data187)) {
if (data187.object === void 0) {
vErrors = noted(vErrors, instancePath + "/connections/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "object" });
errors++;
}
if (data187.field === void 0) {
vErrors = noted(vErrors, instancePath + "/connections/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "field" });
errors++;
}
if (data187.stages === void 0) {
vErrors = noted(vErrors, instancePath + "/connections/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "stages" });
errors++;
}
for (const key42 in data187) if (!(key42 === "object" || key42 === "field" || key42 === "stages")) {
vErrors = noted(vErrors, instancePath + "/connections/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", {
additionalProperty: key42,
known: [
"object",
"field",
"stages"
]
});
errors++;
}
if (data187.object !== void 0) {
if (!validate44(data187.object, instancePath + "/connections/" + key41.replace(/~/g, "~0").replace(/\//g, "~1") + "/object")) {
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if (data187.field !== void 0) {
if (!validate44(data187.field, instancePath + "/connections/" + key41.replace(/~/g, "~0").replace(/\//g, "~1") + "/field")) {
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if (data187.stages !== void 0) {
let data190 = data187.stages;
if (data190 && typeof data190 == "object" && !Array.isArray(data190)) {
if (Object.keys(data190).length < 1) {
vErrors = noted(vErrors, instancePath + "/connections/" + key41.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages", "minProperties", { limit: 1 });
errors++;
}
for (const key43 in data190) {
const _errs350 = errors;
if (typeof key43 === "string") {
if (func3(key43) > 200) {
vErrors = noted(vErrors, instancePath + "/connections/" + key41.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages", "maxLength", { limit: 200 }, key43);
errors++;
}
if (func3(key43) < 1) {
vErrors = noted(vErrors, instancePath + "/connections/" + key41.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages", "minLength", { limit: 1 }, key43);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/connections/" + key41.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages", "type", { type: "string" }, key43);
errors++;
}
if (!(_errs350 === errors)) {
vErrors = noted(vErrors, instancePath + "/connections/" + key41.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages", "propertyNames", { propertyName: key43 });
errors++;
}
}
for (const key44 in data190) if (!validate28(data190[key44], instancePath + "/connections/" + key41.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"))) {
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
} else {
vErrors = noted(vErrors, instancePath + "/connections/" + key41.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages", "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/connections/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/connections", "type", { type: "object" });
errors++;
}
}
if (data.tests !== void 0) {
let data192 = data.tests;
if (Array.isArray(data192)) {
if (data192.length > 500) {
vErrors = noted(vErrors, instancePath + "/tests", "maxItems", { limit: 500 });
errors++;
}
const len20 = data192.length;
for (let i24 = 0; i24 < len20; i24++) {
let data193 = data192[i24];
if (data193 && typeof data193 == "object" && !Array.isArray(data193)) {
if (data193.it === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i24, "required", { missingProperty: "it" });
errors++;
}
if (data193.given === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i24, "required", { missingProperty: "given" });
errors++;
}
if (data193.expect === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i24, "required", { missingProperty: "expect" });
errors++;
}
for (const key45 in data193) if (!(key45 === "it" || key45 === "given" || key45 === "expect")) {
vErrors = noted(vErrors, instancePath + "/tests/" + i24, "additionalProperties", {
additionalProperty: key45,
known: [
"it",
"given",
"expect"
]
});
errors++;
}
if (data193.it !== void 0) {
if (!validate24(data193.it, instancePath + "/tests/" + i24 + "/it")) {
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if (data193.given !== void 0) {
let data195 = data193.given;
if (Array.isArray(data195)) {
if (data195.length > 1e3) {
vErrors = noted(vErrors, instancePath + "/tests/" + i24 + "/given", "maxItems", { limit: 1e3 });
errors++;
}
if (data195.length < 1) {
vErrors = noted(vErrors, instancePath + "/tests/" + i24 + "/given", "minItems", { limit: 1 });
errors++;
}
const len21 = data195.length;
for (let i25 = 0; i25 < len21; i25++) {
let data196 = data195[i25];
if (data196 && typeof data196 == "object" && !Array.isArray(data196)) {
if (data196.id === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i24 + "/given/" + i25, "required", { missingProperty: "id" });
errors++;
}
if (data196.type === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i24 + "/given/" + i25, "required", { missingProperty: "type" });
errors++;
}
if (data196.at === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i24 + "/given/" + i25, "required", { missingProperty: "at" });
errors++;
}
if (data196.who === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i24 + "/given/" + i25, "required", { missingProperty: "who" });
errors++;
}
if (data196.id !== void 0) {
if (typeof data196.id !== "string") {
vErrors = noted(vErrors, instancePath + "/tests/" + i24 + "/given/" + i25 + "/id", "type", { type: "string" });
errors++;
}
}
if (data196.type !== void 0) {
if (!validate83(data196.type, instancePath + "/tests/" + i24 + "/given/" + i25 + "/type")) {
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if (data196.at !== void 0) {
if (typeof data196.at !== "string") {
vErrors = noted(vErrors, instancePath + "/tests/" + i24 + "/given/" + i25 + "/at", "type", { type: "string" });
errors++;
}
}
if (data196.who !== void 0) {
let data200 = data196.who;
if (data200 && typeof data200 == "object" && !Array.isArray(data200)) {
for (const key46 in data200) {
const _errs372 = errors;
if (typeof key46 === "string") {
if (func3(key46) > 200) {
vErrors = noted(vErrors, instancePath + "/tests/" + i24 + "/given/" + i25 + "/who", "maxLength", { limit: 200 }, key46);
errors++;
}
if (func3(key46) < 1) {
vErrors = noted(vErrors, instancePath + "/tests/" + i24 + "/given/" + i25 + "/who", "minLength", { limit: 1 }, key46);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i24 + "/given/" + i25 + "/who", "type", { type: "string" }, key46);
errors++;
}
if (!(_errs372 === errors)) {
vErrors = noted(vErrors, instancePath + "/tests/" + i24 + "/given/" + i25 + "/who", "propertyNames", { propertyName: key46 });
errors++;
}
}
for (const key47 in data200) if (typeof data200[key47] !== "string") {
vErrors = noted(vErrors, instancePath + "/tests/" + i24 + "/given/" + i25 + "/who/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "string" });
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i24 + "/given/" + i25 + "/who", "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i24 + "/given/" + i25, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i24 + "/given", "type", { type: "array" });
errors++;
}
}
if (data193.expect !== void 0) {
let data202 = data193.expect;
if (data202 && typeof data202 == "object" && !Array.isArray(data202)) {
for (const key48 in data202) if (!(key48 === "stage" || key48 === "verdict" || key48 === "outcome" || key48 === "rewards" || key48 === "messages")) {
vErrors = noted(vErrors, instancePath + "/tests/" + i24 + "/expect", "additionalProperties", {
additionalProperty: key48,
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
if (data202.stage !== void 0) {
if (!validate28(data202.stage, instancePath + "/tests/" + i24 + "/expect/stage")) {
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if (data202.verdict !== void 0) {
if (!validate247(data202.verdict, instancePath + "/tests/" + i24 + "/expect/verdict")) {
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
if (data202.outcome !== void 0) {
if (!validate249(data202.outcome, instancePath + "/tests/" + i24 + "/expect/outcome")) {
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if (data202.rewards !== void 0) {
let data206 = data202.rewards;
if (data206 && typeof data206 == "object" && !Array.isArray(data206)) {
for (const key49 in data206) {
const _errs385 = errors;
if (typeof key49 === "string") {
if (func3(key49) > 200) {
vErrors = noted(vErrors, instancePath + "/tests/" + i24 + "/expect/rewards", "maxLength", { limit: 200 }, key49);
errors++;
}
if (func3(key49) < 1) {
vErrors = noted(vErrors, instancePath + "/tests/" + i24 + "/expect/rewards", "minLength", { limit: 1 }, key49);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i24 + "/expect/rewards", "type", { type: "string" }, key49);
errors++;
}
if (!(_errs385 === errors)) {
vErrors = noted(vErrors, instancePath + "/tests/" + i24 + "/expect/rewards", "propertyNames", { propertyName: key49 });
errors++;
}
}
for (const key50 in data206) {
let data207 = data206[key50];
if (!(typeof data207 == "number" && !(data207 % 1) && !isNaN(data207) && isFinite(data207)) && !(data207 && typeof data207 == "object" && !Array.isArray(data207))) {
vErrors = noted(vErrors, instancePath + "/tests/" + i24 + "/expect/rewards/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: ["integer", "object"] });
errors++;
}
if (typeof data207 == "number" && isFinite(data207)) {
if (data207 < 0 || isNaN(data207)) {
vErrors = noted(vErrors, instancePath + "/tests/" + i24 + "/expect/rewards/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"), "minimum", {
comparison: ">=",
limit: 0
});
errors++;
}
}
if (data207 && typeof data207 == "object" && !Array.isArray(data207)) {
for (const key51 in data207) if (!(key51 === "amountMinor" || key51 === "amount" || key51 === "state" || key51 === "until")) {
vErrors = noted(vErrors, instancePath + "/tests/" + i24 + "/expect/rewards/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", {
additionalProperty: key51,
known: [
"amountMinor",
"amount",
"state",
"until"
]
});
errors++;
}
if (data207.amountMinor !== void 0) {
let data208 = data207.amountMinor;
if (!(typeof data208 == "number" && !(data208 % 1) && !isNaN(data208) && isFinite(data208))) {
vErrors = noted(vErrors, instancePath + "/tests/" + i24 + "/expect/rewards/" + key50.replace(/~/g, "~0").replace(/\//g, "~1") + "/amountMinor", "type", { type: "integer" });
errors++;
}
}
if (data207.amount !== void 0) {
let data209 = data207.amount;
if (!(typeof data209 == "number" && !(data209 % 1) && !isNaN(data209) && isFinite(data209))) {
vErrors = noted(vErrors, instancePath + "/tests/" + i24 + "/expect/rewards/" + key50.replace(/~/g, "~0").replace(/\//g, "~1") + "/amount", "type", { type: "integer" });
errors++;
}
}
if (data207.state !== void 0) {
if (!validate251(data207.state, instancePath + "/tests/" + i24 + "/expect/rewards/" + key50.replace(/~/g, "~0").replace(/\//g, "~1") + "/state")) {
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if (data207.until !== void 0) {
if (typeof data207.until !== "string") {
vErrors = noted(vErrors, instancePath + "/tests/" + i24 + "/expect/rewards/" + key50.replace(/~/g, "~0").replace(/\//g, "~1") + "/until", "type", { type: "string" });
errors++;
}
}
}
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i24 + "/expect/rewards", "type", { type: "object" });
errors++;
}
}
if (data202.messages !== void 0) {
let data212 = data202.messages;
if (data212 && typeof data212 == "object" && !Array.isArray(data212)) {
for (const key52 in data212) {
const _errs400 = errors;
if (typeof key52 === "string") {
if (func3(key52) > 200) {
vErrors = noted(vErrors, instancePath + "/tests/" + i24 + "/expect/messages", "maxLength", { limit: 200 }, key52);
errors++;
}
if (func3(key52) < 1) {
vErrors = noted(vErrors, instancePath + "/tests/" + i24 + "/expect/messages", "minLength", { limit: 1 }, key52);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i24 + "/expect/messages", "type", { type: "string" }, key52);
errors++;
}
if (!(_errs400 === errors)) {
vErrors = noted(vErrors, instancePath + "/tests/" + i24 + "/expect/messages", "propertyNames", { propertyName: key52 });
errors++;
}
}
for (const key53 in data212) if (!validate150(data212[key53], instancePath + "/tests/" + i24 + "/expect/messages/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"))) {
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i24 + "/expect/messages", "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i24 + "/expect", "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i24, "type", { type: "object" });
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
const validateEvent = validate254;
const pattern17 = new RegExp("^[^\\p{Cc}\\p{Cs}]+$", "u");
function validate255(data, instancePath = "") {
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
validate255.errors = vErrors;
return errors === 0;
}
function validate267(data, instancePath = "") {
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
validate267.errors = vErrors;
return errors === 0;
}
const pattern19 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3})?Z$", "u");
function validate254(data, instancePath = "") {
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
if (!validate255(data.id, instancePath + "/id")) {
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if (data.source !== void 0) {
if (!validate255(data.source, instancePath + "/source")) {
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
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
if (!validate255(data4.referralId, instancePath + "/who/referralId")) {
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if (data4.code !== void 0) {
if (!validate255(data4.code, instancePath + "/who/code")) {
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if (data4.coupon !== void 0) {
if (!validate255(data4.coupon, instancePath + "/who/coupon")) {
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if (data4.externalId !== void 0) {
if (!validate255(data4.externalId, instancePath + "/who/externalId")) {
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if (data4.email !== void 0) {
if (!validate255(data4.email, instancePath + "/who/email")) {
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if (data4.phone !== void 0) {
if (!validate255(data4.phone, instancePath + "/who/phone")) {
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if (data4.visitorId !== void 0) {
if (!validate255(data4.visitorId, instancePath + "/who/visitorId")) {
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if (data4.advocateId !== void 0) {
if (!validate255(data4.advocateId, instancePath + "/who/advocateId")) {
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/who", "type", { type: "object" });
errors++;
}
}
if (data.object !== void 0) {
if (!validate255(data.object, instancePath + "/object")) {
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if (data.data !== void 0) {
if (!validate267(data.data, instancePath + "/data")) {
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
errors = vErrors.length;
}
}
if (data.signals !== void 0) {
if (!validate267(data.signals, instancePath + "/signals")) {
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
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
if (!validate255(data17.share, instancePath + "/mint/share")) {
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if (data17.referral !== void 0) {
if (!validate255(data17.referral, instancePath + "/mint/referral")) {
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
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
validate254.errors = vErrors;
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
"^([01][0-9]|2[0-3]):[0-5][0-9]$": "The time of day of a reminder, in the program's zone",
"^[a-z][A-Za-z0-9-]*\\.[a-z][A-Za-z0-9]*$": "The connection and what to do there, as slack.postMessage",
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
"transitions": "The moves between stages; of several that hold, the first counts",
"after": "How long the referral has been in its stage",
"then": "What happens to a referral that meets the condition",
"within": "How long a person has to decide",
"otherwise": "What happens when nobody has decided by then",
"milestone": "The id of a milestone of this program",
"by": "The count that decides which step applies",
"steps": "From the lowest count to the highest",
"from": "The lowest count this step is for",
"amount": "How many points are given",
"code": "The code the person enters",
"item": "The short name of the thing, as your warehouse or front desk knows it",
"months": "How many months are free",
"per": "Whose rewards are counted together",
"period": "The calendar period that is counted, in the program's time zone",
"among": "The ids of the rewards",
"winner": "Which one is given: the first listed, or the highest in money",
"costPoints": "How many points it costs",
"amountMinor": "How much is given, in the smallest unit of the program's currency: 5000 is 50.00",
"count": "The number of the advocate that has to grow",
"reaches": "The count from which on it is reached",
"tier": "Read by conditions as $.tier of the advocate",
"cooldown": "How long after it was asked the same advocate is not asked again",
"say": "The message that asks",
"via": "The ways to send it; the first one that the person allows is used",
"text": "The words in each language, by language code",
"body": "The words themselves; {{placeholders}} are filled in",
"do": "The connection and what to do there, as slack.postMessage",
"with": "What the action is told; texts may hold {{placeholders}}",
"object": "What the field belongs to in that system, as contact or deal",
"field": "The name of the field in that system",
"it": "What the test shows, as a sentence",
"given": "What happens, one event after the other",
"expect": "How the last referral and its rewards must stand"
},
"kinds": { "kind": [
"cash",
"credit",
"coupon",
"discount",
"gift",
"freeMonths",
"custom"
] }
};
export { validateEvent, validateProgram, words };
