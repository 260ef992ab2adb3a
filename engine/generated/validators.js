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
function validate51(data, instancePath = "") {
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
validate51.errors = vErrors;
return errors === 0;
}
function validate54(data, instancePath = "") {
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
validate54.errors = vErrors;
return errors === 0;
}
function validate53(data, instancePath = "") {
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
for (const key1 in data) if (!validate54(data[key1], instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"))) {
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
function validate64(data, instancePath = "") {
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
validate64.errors = vErrors;
return errors === 0;
}
function validate63(data, instancePath = "") {
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
if (!validate64(data.enter, instancePath + "/enter")) {
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
function validate67(data, instancePath = "") {
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
validate67.errors = vErrors;
return errors === 0;
}
function validate70(data, instancePath = "") {
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
validate70.errors = vErrors;
return errors === 0;
}
const pattern8 = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,4} (minute|hour|day|week|month|year)s?$", "u");
function validate72(data, instancePath = "") {
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
validate72.errors = vErrors;
return errors === 0;
}
function validate75(data, instancePath = "") {
validate75.errors = null;
return true;
}
const pattern11 = /* @__PURE__ */ new RegExp("^[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9]+)+$", "u");
function validate85(data, instancePath = "") {
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
validate85.errors = vErrors;
return errors === 0;
}
function validate94(data, instancePath = "") {
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
validate94.errors = vErrors;
return errors === 0;
}
function validate98(data, instancePath = "") {
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
validate98.errors = vErrors;
return errors === 0;
}
function validate101(data, instancePath = "") {
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
validate101.errors = vErrors;
return errors === 0;
}
function validate105(data, instancePath = "") {
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
validate105.errors = vErrors;
return errors === 0;
}
function validate111(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (data.milestone === void 0) {
vErrors = noted(vErrors, instancePath, "required", { missingProperty: "milestone" });
errors++;
}
}
validate111.errors = vErrors;
return errors === 0;
}
function validate110(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
const _errs1 = errors;
if (!validate111(data, instancePath)) {
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
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
validate110.errors = vErrors;
return errors === 0;
}
function validate115(data, instancePath = "") {
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
validate115.errors = vErrors;
return errors === 0;
}
function validate109(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if (!validate110(data, instancePath)) {
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
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
if (!validate63(data, instancePath)) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
} else {
const _errs3 = errors;
if (!validate115(data, instancePath)) {
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
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
validate109.errors = vErrors;
return errors === 0;
}
function validate107(data, instancePath = "") {
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
if (!validate85(data, instancePath)) {
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
} else {
const _errs5 = errors;
if (!validate109(data, instancePath)) {
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
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
validate107.errors = vErrors;
return errors === 0;
}
function validate122(data, instancePath = "") {
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
validate122.errors = vErrors;
return errors === 0;
}
function validate126(data, instancePath = "") {
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
validate126.errors = vErrors;
return errors === 0;
}
function validate146(data, instancePath = "") {
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
validate146.errors = vErrors;
return errors === 0;
}
function validate154(data, instancePath = "") {
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
validate154.errors = vErrors;
return errors === 0;
}
function validate153(data, instancePath = "") {
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
if (!validate154(data.from, instancePath + "/from")) {
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
}
if (data.amountMinor !== void 0) {
if (!validate122(data.amountMinor, instancePath + "/amountMinor")) {
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if (data.percent !== void 0) {
if (!validate126(data.percent, instancePath + "/percent")) {
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}
function validate152(data, instancePath = "") {
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
for (let i0 = 0; i0 < len0; i0++) if (!validate153(data[i0], instancePath + "/" + i0)) {
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "array" });
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}
function validate150(data, instancePath = "") {
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
if (!validate146(data.by, instancePath + "/by")) {
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
if (data.steps !== void 0) {
if (!validate152(data.steps, instancePath + "/steps")) {
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}
function validate121(data, instancePath = "") {
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
if (!validate122(data.amount, instancePath + "/amount")) {
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
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
function validate124(data, instancePath = "") {
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
if (!validate126(data.percent, instancePath + "/percent")) {
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
if (data.amountMinor !== void 0) {
if (!validate122(data.amountMinor, instancePath + "/amountMinor")) {
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if (data.worthMinor !== void 0) {
if (!validate122(data.worthMinor, instancePath + "/worthMinor")) {
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate124.errors = vErrors;
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
if (!validate126(data.percent, instancePath + "/percent")) {
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
if (data.amountMinor !== void 0) {
if (!validate122(data.amountMinor, instancePath + "/amountMinor")) {
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if (data.worthMinor !== void 0) {
if (!validate122(data.worthMinor, instancePath + "/worthMinor")) {
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
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
if (!validate122(data.worthMinor, instancePath + "/worthMinor")) {
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}
function validate138(data, instancePath = "") {
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
validate138.errors = vErrors;
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
if (!validate138(data.months, instancePath + "/months")) {
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
if (data.worthMinor !== void 0) {
if (!validate122(data.worthMinor, instancePath + "/worthMinor")) {
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
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
function validate141(data, instancePath = "") {
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
if (!validate122(data.worthMinor, instancePath + "/worthMinor")) {
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}
function validate171(data, instancePath = "") {
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
validate171.errors = vErrors;
return errors === 0;
}
function validate173(data, instancePath = "") {
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
validate173.errors = vErrors;
return errors === 0;
}
function validate177(data, instancePath = "") {
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
validate177.errors = vErrors;
return errors === 0;
}
const pattern12 = /* @__PURE__ */ new RegExp("^[a-z][A-Za-z0-9-]*\\.[a-z][A-Za-z0-9]*$", "u");
function validate180(data, instancePath = "") {
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
validate180.errors = vErrors;
return errors === 0;
}
function validate182(data, instancePath = "") {
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
validate182.errors = vErrors;
return errors === 0;
}
function validate186(data, instancePath = "") {
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
validate186.errors = vErrors;
return errors === 0;
}
function validate189(data, instancePath = "") {
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
validate189.errors = vErrors;
return errors === 0;
}
function validate191(data, instancePath = "") {
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
validate191.errors = vErrors;
return errors === 0;
}
function validate193(data, instancePath = "") {
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
validate193.errors = vErrors;
return errors === 0;
}
function validate198(data, instancePath = "") {
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
validate198.errors = vErrors;
return errors === 0;
}
function validate200(data, instancePath = "") {
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
validate200.errors = vErrors;
return errors === 0;
}
function validate202(data, instancePath = "") {
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
validate202.errors = vErrors;
return errors === 0;
}
function validate204(data, instancePath = "") {
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
validate204.errors = vErrors;
return errors === 0;
}
const pattern14 = /* @__PURE__ */ new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
function validate206(data, instancePath = "") {
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
validate206.errors = vErrors;
return errors === 0;
}
function validate208(data, instancePath = "") {
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
validate208.errors = vErrors;
return errors === 0;
}
function validate217(data, instancePath = "") {
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
if (!validate122(data.amountMinor, instancePath + "/amountMinor")) {
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate217.errors = vErrors;
return errors === 0;
}
function validate219(data, instancePath = "") {
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
if (!validate122(data.amountMinor, instancePath + "/amountMinor")) {
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate219.errors = vErrors;
return errors === 0;
}
function validate230(data, instancePath = "") {
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
validate230.errors = vErrors;
return errors === 0;
}
function validate237(data, instancePath = "") {
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
validate237.errors = vErrors;
return errors === 0;
}
function validate241(data, instancePath = "") {
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
validate241.errors = vErrors;
return errors === 0;
}
function validate254(data, instancePath = "") {
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
validate254.errors = vErrors;
return errors === 0;
}
function validate256(data, instancePath = "") {
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
validate256.errors = vErrors;
return errors === 0;
}
function validate259(data, instancePath = "") {
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
validate259.errors = vErrors;
return errors === 0;
}
function validate264(data, instancePath = "") {
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
validate264.errors = vErrors;
return errors === 0;
}
function validate271(data, instancePath = "") {
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
validate271.errors = vErrors;
return errors === 0;
}
function validate279(data, instancePath = "") {
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
validate279.errors = vErrors;
return errors === 0;
}
function validate283(data, instancePath = "") {
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
validate283.errors = vErrors;
return errors === 0;
}
function validate299(data, instancePath = "") {
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
validate299.errors = vErrors;
return errors === 0;
}
function validate301(data, instancePath = "") {
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
validate301.errors = vErrors;
return errors === 0;
}
function validate303(data, instancePath = "") {
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
validate303.errors = vErrors;
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
} else {
vErrors = noted(vErrors, instancePath + "/fields", "type", { type: "object" });
errors++;
}
}
if (data.sensitive !== void 0) {
if (!validate51(data.sensitive, instancePath + "/sensitive")) {
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
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
if (!validate53(data21.headline, instancePath + "/page/headline")) {
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if (data21.idealLead !== void 0) {
if (!validate53(data21.idealLead, instancePath + "/page/idealLead")) {
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if (data21.howWeReachOut !== void 0) {
if (!validate53(data21.howWeReachOut, instancePath + "/page/howWeReachOut")) {
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if (data21.howYouAreRewarded !== void 0) {
if (!validate53(data21.howYouAreRewarded, instancePath + "/page/howYouAreRewarded")) {
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
if (!validate53(data27.question, instancePath + "/page/faq/" + i2 + "/question")) {
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if (data27.answer !== void 0) {
if (!validate53(data27.answer, instancePath + "/page/faq/" + i2 + "/answer")) {
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
if (!validate38(data21.url, instancePath + "/page/url")) {
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
if (!validate63(data32.on, instancePath + "/enrol/" + i3 + "/on")) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if (data32.who !== void 0) {
if (!validate67(data32.who, instancePath + "/enrol/" + i3 + "/who")) {
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
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
if (!validate70(data36.winner, instancePath + "/attribution/winner")) {
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if (data36.window !== void 0) {
if (!validate72(data36.window, instancePath + "/attribution/window")) {
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
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
if (!validate72(data36.lateWithin, instancePath + "/attribution/lateWithin")) {
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
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
const _errs67 = errors;
if (typeof key7 === "string") {
if (!pattern9.test(key7)) {
vErrors = noted(vErrors, instancePath + "/lists", "pattern", { pattern: "^[A-Za-z][A-Za-z0-9_]{0,63}$" }, key7);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/lists", "type", { type: "string" }, key7);
errors++;
}
if (!(_errs67 === errors)) {
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
const _errs76 = errors;
if (typeof key9 === "string") {
if (!pattern10.test(key9)) {
vErrors = noted(vErrors, instancePath + "/conditions", "pattern", { pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$" }, key9);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/conditions", "type", { type: "string" }, key9);
errors++;
}
if (!(_errs76 === errors)) {
vErrors = noted(vErrors, instancePath + "/conditions", "propertyNames", { propertyName: key9 });
errors++;
}
}
for (const key10 in data45) if (!validate75(data45[key10], instancePath + "/conditions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"))) {
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
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
if (!validate46(data48.label, instancePath + "/segments/" + i7 + "/label")) {
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if (data48.when !== void 0) {
if (!validate75(data48.when, instancePath + "/segments/" + i7 + "/when")) {
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
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
if (!validate30(data52.initial, instancePath + "/lifecycle/initial")) {
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if (data52.lateness !== void 0) {
if (!validate72(data52.lateness, instancePath + "/lifecycle/lateness")) {
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
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
if (!validate46(data56.label, instancePath + "/lifecycle/stages/" + i8 + "/label")) {
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
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
if (!validate72(data56.stuckAfter, instancePath + "/lifecycle/stages/" + i8 + "/stuckAfter")) {
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
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
const _errs114 = errors;
let valid33 = true;
const _errs115 = errors;
if (typeof data65 !== "string") {
const err84 = {};
if (vErrors === null) vErrors = [err84];
else vErrors.push(err84);
errors++;
}
var _valid0 = _errs115 === errors;
errors = _errs114;
if (vErrors !== null) {
if (_errs114) vErrors.length = _errs114;
else vErrors = null;
}
let ifClause0;
if (_valid0) {
const _errs117 = errors;
if (!validate85(data65, instancePath + "/lifecycle/transitions/" + i9 + "/on")) {
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var _valid0 = _errs117 === errors;
valid33 = _valid0;
ifClause0 = "then";
} else {
const _errs118 = errors;
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
if (!validate72(data65.after, instancePath + "/lifecycle/transitions/" + i9 + "/on/after")) {
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if (data65.since !== void 0) {
if (!validate30(data65.since, instancePath + "/lifecycle/transitions/" + i9 + "/on/since")) {
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i9 + "/on", "type", { type: "object" });
errors++;
}
var _valid0 = _errs118 === errors;
valid33 = _valid0;
ifClause0 = "else";
}
if (!valid33) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i9 + "/on", "if", { failingKeyword: ifClause0 });
errors++;
}
}
if (data64.from !== void 0) {
if (!validate64(data64.from, instancePath + "/lifecycle/transitions/" + i9 + "/from")) {
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if (data64.to !== void 0) {
if (!validate30(data64.to, instancePath + "/lifecycle/transitions/" + i9 + "/to")) {
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if (data64.when !== void 0) {
if (!validate75(data64.when, instancePath + "/lifecycle/transitions/" + i9 + "/when")) {
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
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
if (!validate94(data72.then, instancePath + "/eligibility/" + i10 + "/then")) {
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if (data72.when !== void 0) {
if (!validate75(data72.when, instancePath + "/eligibility/" + i10 + "/when")) {
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if (data72.reason !== void 0) {
if (!validate46(data72.reason, instancePath + "/eligibility/" + i10 + "/reason")) {
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if (data72.ifUnknown !== void 0) {
if (!validate98(data72.ifUnknown, instancePath + "/eligibility/" + i10 + "/ifUnknown")) {
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
if (!validate72(data79.within, instancePath + "/eligibility/" + i10 + "/review/within")) {
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if (data79.otherwise !== void 0) {
if (!validate101(data79.otherwise, instancePath + "/eligibility/" + i10 + "/review/otherwise")) {
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
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
for (const key18 in data83) if (!(key18 === "id" || key18 === "label" || key18 === "to" || key18 === "on" || key18 === "when" || key18 === "give" || key18 === "oncePer" || key18 === "times" || key18 === "for" || key18 === "hold" || key18 === "approval" || key18 === "agreement" || key18 === "veto" || key18 === "limits" || key18 === "reverse")) {
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
if (data83.id !== void 0) {
if (!validate22(data83.id, instancePath + "/rewards/" + i11 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data83.label !== void 0) {
if (!validate46(data83.label, instancePath + "/rewards/" + i11 + "/label")) {
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if (data83.to !== void 0) {
if (!validate105(data83.to, instancePath + "/rewards/" + i11 + "/to")) {
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if (data83.on !== void 0) {
if (!validate107(data83.on, instancePath + "/rewards/" + i11 + "/on")) {
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if (data83.when !== void 0) {
if (!validate75(data83.when, instancePath + "/rewards/" + i11 + "/when")) {
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
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
if (!validate122(data89.amountMinor, instancePath + "/rewards/" + i11 + "/give/amountMinor")) {
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if (data89.percent !== void 0) {
if (!validate126(data89.percent, instancePath + "/rewards/" + i11 + "/give/percent")) {
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
if (data89.of !== void 0) {
if (!validate146(data89.of, instancePath + "/rewards/" + i11 + "/give/of")) {
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
if (data89.tiers !== void 0) {
if (!validate150(data89.tiers, instancePath + "/rewards/" + i11 + "/give/tiers")) {
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
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
if (!validate122(data89.amountMinor, instancePath + "/rewards/" + i11 + "/give/amountMinor")) {
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if (data89.percent !== void 0) {
if (!validate126(data89.percent, instancePath + "/rewards/" + i11 + "/give/percent")) {
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
if (data89.of !== void 0) {
if (!validate146(data89.of, instancePath + "/rewards/" + i11 + "/give/of")) {
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
if (data89.tiers !== void 0) {
if (!validate150(data89.tiers, instancePath + "/rewards/" + i11 + "/give/tiers")) {
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/give", "type", { type: "object" });
errors++;
}
} else if (tag0 === "points") {
if (!validate121(data89, instancePath + "/rewards/" + i11 + "/give")) {
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
} else if (tag0 === "coupon") {
if (!validate124(data89, instancePath + "/rewards/" + i11 + "/give")) {
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
} else if (tag0 === "discount") {
if (!validate130(data89, instancePath + "/rewards/" + i11 + "/give")) {
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
} else if (tag0 === "gift") {
if (!validate134(data89, instancePath + "/rewards/" + i11 + "/give")) {
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
} else if (tag0 === "freeMonths") {
if (!validate137(data89, instancePath + "/rewards/" + i11 + "/give")) {
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
} else if (tag0 === "custom") {
if (!validate141(data89, instancePath + "/rewards/" + i11 + "/give")) {
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
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
if (!validate171(data83.oncePer, instancePath + "/rewards/" + i11 + "/oncePer")) {
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
if (data83.times !== void 0) {
if (!validate173(data83.times, instancePath + "/rewards/" + i11 + "/times")) {
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
if (data83.for !== void 0) {
if (!validate72(data83.for, instancePath + "/rewards/" + i11 + "/for")) {
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if (data83.hold !== void 0) {
if (!validate72(data83.hold, instancePath + "/rewards/" + i11 + "/hold")) {
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if (data83.approval !== void 0) {
if (!validate177(data83.approval, instancePath + "/rewards/" + i11 + "/approval")) {
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if (data83.agreement !== void 0) {
if (!validate22(data83.agreement, instancePath + "/rewards/" + i11 + "/agreement")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data83.veto !== void 0) {
let data106 = data83.veto;
if (data106 && typeof data106 == "object" && !Array.isArray(data106)) {
if (data106.ask === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/veto", "required", { missingProperty: "ask" });
errors++;
}
if (data106.within === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/veto", "required", { missingProperty: "within" });
errors++;
}
if (data106.otherwise === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/veto", "required", { missingProperty: "otherwise" });
errors++;
}
for (const key21 in data106) if (!(key21 === "ask" || key21 === "with" || key21 === "within" || key21 === "otherwise")) {
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
if (data106.ask !== void 0) {
if (!validate180(data106.ask, instancePath + "/rewards/" + i11 + "/veto/ask")) {
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
}
if (data106.with !== void 0) {
if (!validate182(data106.with, instancePath + "/rewards/" + i11 + "/veto/with")) {
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
if (data106.within !== void 0) {
if (!validate72(data106.within, instancePath + "/rewards/" + i11 + "/veto/within")) {
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if (data106.otherwise !== void 0) {
if (!validate101(data106.otherwise, instancePath + "/rewards/" + i11 + "/veto/otherwise")) {
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/veto", "type", { type: "object" });
errors++;
}
}
if (data83.limits !== void 0) {
let data111 = data83.limits;
if (Array.isArray(data111)) {
if (data111.length > 20) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/limits", "maxItems", { limit: 20 });
errors++;
}
const len10 = data111.length;
for (let i12 = 0; i12 < len10; i12++) {
let data112 = data111[i12];
if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
if (data112.per === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/limits/" + i12, "required", { missingProperty: "per" });
errors++;
}
if (data112.period === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/limits/" + i12, "required", { missingProperty: "period" });
errors++;
}
for (const key22 in data112) if (!(key22 === "maxCount" || key22 === "maxAmount" || key22 === "per" || key22 === "period" || key22 === "over")) {
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
if (data112.maxCount !== void 0) {
if (!validate186(data112.maxCount, instancePath + "/rewards/" + i11 + "/limits/" + i12 + "/maxCount")) {
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
if (data112.maxAmount !== void 0) {
if (!validate122(data112.maxAmount, instancePath + "/rewards/" + i11 + "/limits/" + i12 + "/maxAmount")) {
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if (data112.per !== void 0) {
if (!validate189(data112.per, instancePath + "/rewards/" + i11 + "/limits/" + i12 + "/per")) {
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if (data112.period !== void 0) {
if (!validate191(data112.period, instancePath + "/rewards/" + i11 + "/limits/" + i12 + "/period")) {
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
if (data112.over !== void 0) {
if (!validate193(data112.over, instancePath + "/rewards/" + i11 + "/limits/" + i12 + "/over")) {
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
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
let data118 = data83.reverse;
if (Array.isArray(data118)) {
if (data118.length > 20) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/reverse", "maxItems", { limit: 20 });
errors++;
}
const len11 = data118.length;
for (let i13 = 0; i13 < len11; i13++) {
let data119 = data118[i13];
if (data119 && typeof data119 == "object" && !Array.isArray(data119)) {
if (data119.on === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/reverse/" + i13, "required", { missingProperty: "on" });
errors++;
}
for (const key23 in data119) if (!(key23 === "on" || key23 === "within" || key23 === "part")) {
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
if (data119.on !== void 0) {
let data120 = data119.on;
if (typeof data120 !== "string" && !(data120 && typeof data120 == "object" && !Array.isArray(data120))) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/reverse/" + i13 + "/on", "type", { type: ["string", "object"] });
errors++;
}
const _errs209 = errors;
let valid60 = true;
const _errs210 = errors;
if (typeof data120 !== "string") {
const err138 = {};
if (vErrors === null) vErrors = [err138];
else vErrors.push(err138);
errors++;
}
var _valid1 = _errs210 === errors;
errors = _errs209;
if (vErrors !== null) {
if (_errs209) vErrors.length = _errs209;
else vErrors = null;
}
let ifClause1;
if (_valid1) {
const _errs212 = errors;
if (!validate85(data120, instancePath + "/rewards/" + i11 + "/reverse/" + i13 + "/on")) {
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var _valid1 = _errs212 === errors;
valid60 = _valid1;
ifClause1 = "then";
} else {
const _errs213 = errors;
if (!validate63(data120, instancePath + "/rewards/" + i11 + "/reverse/" + i13 + "/on")) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var _valid1 = _errs213 === errors;
valid60 = _valid1;
ifClause1 = "else";
}
if (!valid60) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i11 + "/reverse/" + i13 + "/on", "if", { failingKeyword: ifClause1 });
errors++;
}
}
if (data119.within !== void 0) {
if (!validate72(data119.within, instancePath + "/rewards/" + i11 + "/reverse/" + i13 + "/within")) {
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if (data119.part !== void 0) {
if (!validate198(data119.part, instancePath + "/rewards/" + i11 + "/reverse/" + i13 + "/part")) {
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
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
let data123 = data.exclusive;
if (Array.isArray(data123)) {
if (data123.length > 100) {
vErrors = noted(vErrors, instancePath + "/exclusive", "maxItems", { limit: 100 });
errors++;
}
const len12 = data123.length;
for (let i14 = 0; i14 < len12; i14++) {
let data124 = data123[i14];
if (data124 && typeof data124 == "object" && !Array.isArray(data124)) {
if (data124.among === void 0) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i14, "required", { missingProperty: "among" });
errors++;
}
if (data124.winner === void 0) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i14, "required", { missingProperty: "winner" });
errors++;
}
for (const key24 in data124) if (!(key24 === "among" || key24 === "winner")) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i14, "additionalProperties", {
additionalProperty: key24,
known: ["among", "winner"]
});
errors++;
}
if (data124.among !== void 0) {
let data125 = data124.among;
if (Array.isArray(data125)) {
if (data125.length > 100) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i14 + "/among", "maxItems", { limit: 100 });
errors++;
}
if (data125.length < 2) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i14 + "/among", "minItems", { limit: 2 });
errors++;
}
const len13 = data125.length;
for (let i15 = 0; i15 < len13; i15++) {
let data126 = data125[i15];
if (typeof data126 === "string") {
if (!pattern0.test(data126)) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i14 + "/among/" + i15, "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" });
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i14 + "/among/" + i15, "type", { type: "string" });
errors++;
}
}
let i16 = data125.length;
let j2;
if (i16 > 1) {
const indices2 = {};
for (; i16--;) {
let item2 = data125[i16];
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
if (data124.winner !== void 0) {
if (!validate200(data124.winner, instancePath + "/exclusive/" + i14 + "/winner")) {
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
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
let data128 = data.payouts;
if (data128 && typeof data128 == "object" && !Array.isArray(data128)) {
if (data128.every === void 0) {
vErrors = noted(vErrors, instancePath + "/payouts", "required", { missingProperty: "every" });
errors++;
}
if (data128.day === void 0) {
vErrors = noted(vErrors, instancePath + "/payouts", "required", { missingProperty: "day" });
errors++;
}
if (data128.minimumMinor === void 0) {
vErrors = noted(vErrors, instancePath + "/payouts", "required", { missingProperty: "minimumMinor" });
errors++;
}
for (const key25 in data128) if (!(key25 === "every" || key25 === "day" || key25 === "at" || key25 === "minimumMinor")) {
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
if (data128.every !== void 0) {
if (!validate202(data128.every, instancePath + "/payouts/every")) {
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if (data128.day !== void 0) {
if (!validate204(data128.day, instancePath + "/payouts/day")) {
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
if (data128.at !== void 0) {
if (!validate206(data128.at, instancePath + "/payouts/at")) {
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
}
if (data128.minimumMinor !== void 0) {
if (!validate208(data128.minimumMinor, instancePath + "/payouts/minimumMinor")) {
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/payouts", "type", { type: "object" });
errors++;
}
}
if (data.tax !== void 0) {
let data133 = data.tax;
if (Array.isArray(data133)) {
if (data133.length > 200) {
vErrors = noted(vErrors, instancePath + "/tax", "maxItems", { limit: 200 });
errors++;
}
const len14 = data133.length;
for (let i17 = 0; i17 < len14; i17++) {
let data134 = data133[i17];
if (data134 && typeof data134 == "object" && !Array.isArray(data134)) {
if (data134.country === void 0) {
vErrors = noted(vErrors, instancePath + "/tax/" + i17, "required", { missingProperty: "country" });
errors++;
}
if (data134.year === void 0) {
vErrors = noted(vErrors, instancePath + "/tax/" + i17, "required", { missingProperty: "year" });
errors++;
}
if (data134.thresholdMinor === void 0) {
vErrors = noted(vErrors, instancePath + "/tax/" + i17, "required", { missingProperty: "thresholdMinor" });
errors++;
}
if (data134.needs === void 0) {
vErrors = noted(vErrors, instancePath + "/tax/" + i17, "required", { missingProperty: "needs" });
errors++;
}
for (const key26 in data134) if (!(key26 === "country" || key26 === "year" || key26 === "thresholdMinor" || key26 === "needs" || key26 === "everyYear")) {
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
if (data134.country !== void 0) {
if (!validate30(data134.country, instancePath + "/tax/" + i17 + "/country")) {
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if (data134.year !== void 0) {
let data136 = data134.year;
if (!(typeof data136 == "number" && !(data136 % 1) && !isNaN(data136) && isFinite(data136))) {
vErrors = noted(vErrors, instancePath + "/tax/" + i17 + "/year", "type", { type: "integer" });
errors++;
}
if (typeof data136 == "number" && isFinite(data136)) {
if (data136 > 2200 || isNaN(data136)) {
vErrors = noted(vErrors, instancePath + "/tax/" + i17 + "/year", "maximum", {
comparison: "<=",
limit: 2200
});
errors++;
}
if (data136 < 2e3 || isNaN(data136)) {
vErrors = noted(vErrors, instancePath + "/tax/" + i17 + "/year", "minimum", {
comparison: ">=",
limit: 2e3
});
errors++;
}
}
}
if (data134.thresholdMinor !== void 0) {
if (!validate208(data134.thresholdMinor, instancePath + "/tax/" + i17 + "/thresholdMinor")) {
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
if (data134.needs !== void 0) {
if (!validate22(data134.needs, instancePath + "/tax/" + i17 + "/needs")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data134.everyYear !== void 0) {
if (typeof data134.everyYear !== "boolean") {
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
let data140 = data.points;
if (data140 && typeof data140 == "object" && !Array.isArray(data140)) {
for (const key27 in data140) if (!(key27 === "expireAfter" || key27 === "catalog")) {
vErrors = noted(vErrors, instancePath + "/points", "additionalProperties", {
additionalProperty: key27,
known: ["expireAfter", "catalog"]
});
errors++;
}
if (data140.expireAfter !== void 0) {
if (!validate72(data140.expireAfter, instancePath + "/points/expireAfter")) {
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if (data140.catalog !== void 0) {
let data142 = data140.catalog;
if (Array.isArray(data142)) {
if (data142.length > 500) {
vErrors = noted(vErrors, instancePath + "/points/catalog", "maxItems", { limit: 500 });
errors++;
}
const len15 = data142.length;
for (let i18 = 0; i18 < len15; i18++) {
let data143 = data142[i18];
if (data143 && typeof data143 == "object" && !Array.isArray(data143)) {
if (data143.id === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i18, "required", { missingProperty: "id" });
errors++;
}
if (data143.name === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i18, "required", { missingProperty: "name" });
errors++;
}
if (data143.costPoints === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i18, "required", { missingProperty: "costPoints" });
errors++;
}
if (data143.give === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i18, "required", { missingProperty: "give" });
errors++;
}
for (const key28 in data143) if (!(key28 === "id" || key28 === "name" || key28 === "costPoints" || key28 === "give")) {
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
if (data143.id !== void 0) {
if (!validate22(data143.id, instancePath + "/points/catalog/" + i18 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data143.name !== void 0) {
if (!validate46(data143.name, instancePath + "/points/catalog/" + i18 + "/name")) {
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if (data143.costPoints !== void 0) {
if (!validate122(data143.costPoints, instancePath + "/points/catalog/" + i18 + "/costPoints")) {
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if (data143.give !== void 0) {
let data147 = data143.give;
if (data147 && typeof data147 == "object" && !Array.isArray(data147)) {
if (data147.kind === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i18 + "/give", "required", { missingProperty: "kind" });
errors++;
}
const tag1 = data147.kind;
if (typeof tag1 == "string") {
if (tag1 === "cash") {
if (!validate217(data147, instancePath + "/points/catalog/" + i18 + "/give")) {
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
} else if (tag1 === "credit") {
if (!validate219(data147, instancePath + "/points/catalog/" + i18 + "/give")) {
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
} else if (tag1 === "coupon") {
if (!validate124(data147, instancePath + "/points/catalog/" + i18 + "/give")) {
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
} else if (tag1 === "discount") {
if (!validate130(data147, instancePath + "/points/catalog/" + i18 + "/give")) {
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
} else if (tag1 === "gift") {
if (!validate134(data147, instancePath + "/points/catalog/" + i18 + "/give")) {
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
} else if (tag1 === "freeMonths") {
if (!validate137(data147, instancePath + "/points/catalog/" + i18 + "/give")) {
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
} else if (tag1 === "custom") {
if (!validate141(data147, instancePath + "/points/catalog/" + i18 + "/give")) {
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
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
let data148 = data.milestones;
if (Array.isArray(data148)) {
if (data148.length > 100) {
vErrors = noted(vErrors, instancePath + "/milestones", "maxItems", { limit: 100 });
errors++;
}
const len16 = data148.length;
for (let i19 = 0; i19 < len16; i19++) {
let data149 = data148[i19];
if (data149 && typeof data149 == "object" && !Array.isArray(data149)) {
if (data149.id === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i19, "required", { missingProperty: "id" });
errors++;
}
if (data149.count === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i19, "required", { missingProperty: "count" });
errors++;
}
if (data149.reaches === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i19, "required", { missingProperty: "reaches" });
errors++;
}
for (const key29 in data149) if (!(key29 === "id" || key29 === "label" || key29 === "count" || key29 === "reaches" || key29 === "sets")) {
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
if (data149.id !== void 0) {
if (!validate22(data149.id, instancePath + "/milestones/" + i19 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data149.label !== void 0) {
if (!validate46(data149.label, instancePath + "/milestones/" + i19 + "/label")) {
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if (data149.count !== void 0) {
let data152 = data149.count;
if (data152 && typeof data152 == "object" && !Array.isArray(data152)) {
if (data152.fact === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i19 + "/count", "required", { missingProperty: "fact" });
errors++;
}
if (data152.path === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i19 + "/count", "required", { missingProperty: "path" });
errors++;
}
for (const key30 in data152) if (!(key30 === "fact" || key30 === "path")) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i19 + "/count", "additionalProperties", {
additionalProperty: key30,
known: ["fact", "path"]
});
errors++;
}
if (data152.fact !== void 0) {
if (!validate230(data152.fact, instancePath + "/milestones/" + i19 + "/count/fact")) {
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if (data152.path !== void 0) {
if (!validate24(data152.path, instancePath + "/milestones/" + i19 + "/count/path")) {
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/milestones/" + i19 + "/count", "type", { type: "object" });
errors++;
}
}
if (data149.reaches !== void 0) {
if (!validate186(data149.reaches, instancePath + "/milestones/" + i19 + "/reaches")) {
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
if (data149.sets !== void 0) {
let data156 = data149.sets;
if (data156 && typeof data156 == "object" && !Array.isArray(data156)) {
if (data156.tier === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i19 + "/sets", "required", { missingProperty: "tier" });
errors++;
}
for (const key31 in data156) if (!(key31 === "tier")) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i19 + "/sets", "additionalProperties", {
additionalProperty: key31,
known: ["tier"]
});
errors++;
}
if (data156.tier !== void 0) {
if (!validate30(data156.tier, instancePath + "/milestones/" + i19 + "/sets/tier")) {
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
let data158 = data.contests;
if (Array.isArray(data158)) {
if (data158.length > 20) {
vErrors = noted(vErrors, instancePath + "/contests", "maxItems", { limit: 20 });
errors++;
}
const len17 = data158.length;
for (let i20 = 0; i20 < len17; i20++) {
let data159 = data158[i20];
if (data159 && typeof data159 == "object" && !Array.isArray(data159)) {
if (data159.id === void 0) {
vErrors = noted(vErrors, instancePath + "/contests/" + i20, "required", { missingProperty: "id" });
errors++;
}
if (data159.every === void 0) {
vErrors = noted(vErrors, instancePath + "/contests/" + i20, "required", { missingProperty: "every" });
errors++;
}
if (data159.rankBy === void 0) {
vErrors = noted(vErrors, instancePath + "/contests/" + i20, "required", { missingProperty: "rankBy" });
errors++;
}
if (data159.settleAfter === void 0) {
vErrors = noted(vErrors, instancePath + "/contests/" + i20, "required", { missingProperty: "settleAfter" });
errors++;
}
if (data159.places === void 0) {
vErrors = noted(vErrors, instancePath + "/contests/" + i20, "required", { missingProperty: "places" });
errors++;
}
for (const key32 in data159) if (!(key32 === "id" || key32 === "label" || key32 === "every" || key32 === "role" || key32 === "rankBy" || key32 === "settleAfter" || key32 === "minimum" || key32 === "places")) {
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
if (data159.id !== void 0) {
if (!validate22(data159.id, instancePath + "/contests/" + i20 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data159.label !== void 0) {
if (!validate46(data159.label, instancePath + "/contests/" + i20 + "/label")) {
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if (data159.every !== void 0) {
if (!validate237(data159.every, instancePath + "/contests/" + i20 + "/every")) {
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
}
if (data159.role !== void 0) {
if (!validate22(data159.role, instancePath + "/contests/" + i20 + "/role")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data159.rankBy !== void 0) {
let data164 = data159.rankBy;
if (data164 && typeof data164 == "object" && !Array.isArray(data164)) {
if (data164.fact === void 0) {
vErrors = noted(vErrors, instancePath + "/contests/" + i20 + "/rankBy", "required", { missingProperty: "fact" });
errors++;
}
if (data164.path === void 0) {
vErrors = noted(vErrors, instancePath + "/contests/" + i20 + "/rankBy", "required", { missingProperty: "path" });
errors++;
}
for (const key33 in data164) if (!(key33 === "fact" || key33 === "path")) {
vErrors = noted(vErrors, instancePath + "/contests/" + i20 + "/rankBy", "additionalProperties", {
additionalProperty: key33,
known: ["fact", "path"]
});
errors++;
}
if (data164.fact !== void 0) {
if (!validate230(data164.fact, instancePath + "/contests/" + i20 + "/rankBy/fact")) {
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if (data164.path !== void 0) {
if (!validate241(data164.path, instancePath + "/contests/" + i20 + "/rankBy/path")) {
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/contests/" + i20 + "/rankBy", "type", { type: "object" });
errors++;
}
}
if (data159.settleAfter !== void 0) {
if (!validate72(data159.settleAfter, instancePath + "/contests/" + i20 + "/settleAfter")) {
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if (data159.minimum !== void 0) {
if (!validate26(data159.minimum, instancePath + "/contests/" + i20 + "/minimum")) {
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if (data159.places !== void 0) {
let data169 = data159.places;
if (Array.isArray(data169)) {
if (data169.length > 100) {
vErrors = noted(vErrors, instancePath + "/contests/" + i20 + "/places", "maxItems", { limit: 100 });
errors++;
}
if (data169.length < 1) {
vErrors = noted(vErrors, instancePath + "/contests/" + i20 + "/places", "minItems", { limit: 1 });
errors++;
}
const len18 = data169.length;
for (let i21 = 0; i21 < len18; i21++) {
let data170 = data169[i21];
if (data170 && typeof data170 == "object" && !Array.isArray(data170)) {
if (data170.kind === void 0) {
vErrors = noted(vErrors, instancePath + "/contests/" + i20 + "/places/" + i21, "required", { missingProperty: "kind" });
errors++;
}
const tag2 = data170.kind;
if (typeof tag2 == "string") {
if (tag2 === "cash") {
if (!validate217(data170, instancePath + "/contests/" + i20 + "/places/" + i21)) {
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
} else if (tag2 === "credit") {
if (!validate219(data170, instancePath + "/contests/" + i20 + "/places/" + i21)) {
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
} else if (tag2 === "points") {
if (!validate121(data170, instancePath + "/contests/" + i20 + "/places/" + i21)) {
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
} else if (tag2 === "coupon") {
if (!validate124(data170, instancePath + "/contests/" + i20 + "/places/" + i21)) {
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
} else if (tag2 === "discount") {
if (!validate130(data170, instancePath + "/contests/" + i20 + "/places/" + i21)) {
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
} else if (tag2 === "gift") {
if (!validate134(data170, instancePath + "/contests/" + i20 + "/places/" + i21)) {
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
} else if (tag2 === "freeMonths") {
if (!validate137(data170, instancePath + "/contests/" + i20 + "/places/" + i21)) {
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
} else if (tag2 === "custom") {
if (!validate141(data170, instancePath + "/contests/" + i20 + "/places/" + i21)) {
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
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
let data171 = data.reports;
if (Array.isArray(data171)) {
if (data171.length > 20) {
vErrors = noted(vErrors, instancePath + "/reports", "maxItems", { limit: 20 });
errors++;
}
const len19 = data171.length;
for (let i22 = 0; i22 < len19; i22++) {
let data172 = data171[i22];
if (data172 && typeof data172 == "object" && !Array.isArray(data172)) {
if (data172.every === void 0) {
vErrors = noted(vErrors, instancePath + "/reports/" + i22, "required", { missingProperty: "every" });
errors++;
}
if (data172.show === void 0) {
vErrors = noted(vErrors, instancePath + "/reports/" + i22, "required", { missingProperty: "show" });
errors++;
}
if (data172.to === void 0) {
vErrors = noted(vErrors, instancePath + "/reports/" + i22, "required", { missingProperty: "to" });
errors++;
}
for (const key34 in data172) if (!(key34 === "id" || key34 === "every" || key34 === "day" || key34 === "at" || key34 === "show" || key34 === "to" || key34 === "via")) {
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
if (data172.id !== void 0) {
if (!validate22(data172.id, instancePath + "/reports/" + i22 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data172.every !== void 0) {
if (!validate254(data172.every, instancePath + "/reports/" + i22 + "/every")) {
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
}
if (data172.day !== void 0) {
let data175 = data172.day;
if (typeof data175 !== "string" && !(typeof data175 == "number" && !(data175 % 1) && !isNaN(data175) && isFinite(data175))) {
vErrors = noted(vErrors, instancePath + "/reports/" + i22 + "/day", "type", { type: ["string", "integer"] });
errors++;
}
const _errs322 = errors;
let valid106 = true;
const _errs323 = errors;
if (typeof data175 !== "string") {
const err227 = {};
if (vErrors === null) vErrors = [err227];
else vErrors.push(err227);
errors++;
}
var _valid2 = _errs323 === errors;
errors = _errs322;
if (vErrors !== null) {
if (_errs322) vErrors.length = _errs322;
else vErrors = null;
}
let ifClause2;
if (_valid2) {
const _errs325 = errors;
if (!validate256(data175, instancePath + "/reports/" + i22 + "/day")) {
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
errors = vErrors.length;
}
var _valid2 = _errs325 === errors;
valid106 = _valid2;
ifClause2 = "then";
} else {
const _errs326 = errors;
if (typeof data175 == "number" && isFinite(data175)) {
if (data175 > 31 || isNaN(data175)) {
vErrors = noted(vErrors, instancePath + "/reports/" + i22 + "/day", "maximum", {
comparison: "<=",
limit: 31
});
errors++;
}
if (data175 < 1 || isNaN(data175)) {
vErrors = noted(vErrors, instancePath + "/reports/" + i22 + "/day", "minimum", {
comparison: ">=",
limit: 1
});
errors++;
}
}
var _valid2 = _errs326 === errors;
valid106 = _valid2;
ifClause2 = "else";
}
if (!valid106) {
vErrors = noted(vErrors, instancePath + "/reports/" + i22 + "/day", "if", { failingKeyword: ifClause2 });
errors++;
}
}
if (data172.at !== void 0) {
if (!validate206(data172.at, instancePath + "/reports/" + i22 + "/at")) {
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
}
if (data172.show !== void 0) {
let data177 = data172.show;
if (Array.isArray(data177)) {
if (data177.length > 6) {
vErrors = noted(vErrors, instancePath + "/reports/" + i22 + "/show", "maxItems", { limit: 6 });
errors++;
}
if (data177.length < 1) {
vErrors = noted(vErrors, instancePath + "/reports/" + i22 + "/show", "minItems", { limit: 1 });
errors++;
}
const len20 = data177.length;
for (let i23 = 0; i23 < len20; i23++) {
let data178 = data177[i23];
if (typeof data178 !== "string") {
vErrors = noted(vErrors, instancePath + "/reports/" + i22 + "/show/" + i23, "type", { type: "string" });
errors++;
}
if (!(data178 === "performance" || data178 === "thresholds" || data178 === "stuck" || data178 === "funnel" || data178 === "leaderboard" || data178 === "liability")) {
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
let i24 = data177.length;
let j3;
if (i24 > 1) {
const indices3 = {};
for (; i24--;) {
let item3 = data177[i24];
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
if (data172.to !== void 0) {
if (!validate259(data172.to, instancePath + "/reports/" + i22 + "/to")) {
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
}
if (data172.via !== void 0) {
let data180 = data172.via;
if (Array.isArray(data180)) {
if (data180.length > 2) {
vErrors = noted(vErrors, instancePath + "/reports/" + i22 + "/via", "maxItems", { limit: 2 });
errors++;
}
if (data180.length < 1) {
vErrors = noted(vErrors, instancePath + "/reports/" + i22 + "/via", "minItems", { limit: 1 });
errors++;
}
const len21 = data180.length;
for (let i25 = 0; i25 < len21; i25++) {
let data181 = data180[i25];
if (typeof data181 !== "string") {
vErrors = noted(vErrors, instancePath + "/reports/" + i22 + "/via/" + i25, "type", { type: "string" });
errors++;
}
if (!(data181 === "email" || data181 === "slack")) {
vErrors = noted(vErrors, instancePath + "/reports/" + i22 + "/via/" + i25, "enum", { allowedValues: ["email", "slack"] });
errors++;
}
}
let i26 = data180.length;
let j4;
if (i26 > 1) {
const indices4 = {};
for (; i26--;) {
let item4 = data180[i26];
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
let data182 = data.asks;
if (Array.isArray(data182)) {
if (data182.length > 100) {
vErrors = noted(vErrors, instancePath + "/asks", "maxItems", { limit: 100 });
errors++;
}
const len22 = data182.length;
for (let i27 = 0; i27 < len22; i27++) {
let data183 = data182[i27];
if (data183 && typeof data183 == "object" && !Array.isArray(data183)) {
if (data183.id === void 0) {
vErrors = noted(vErrors, instancePath + "/asks/" + i27, "required", { missingProperty: "id" });
errors++;
}
if (data183.cooldown === void 0) {
vErrors = noted(vErrors, instancePath + "/asks/" + i27, "required", { missingProperty: "cooldown" });
errors++;
}
if (data183.say === void 0) {
vErrors = noted(vErrors, instancePath + "/asks/" + i27, "required", { missingProperty: "say" });
errors++;
}
for (const key35 in data183) if (!(key35 === "id" || key35 === "label" || key35 === "on" || key35 === "every" || key35 === "day" || key35 === "at" || key35 === "when" || key35 === "segment" || key35 === "role" || key35 === "to" || key35 === "cooldown" || key35 === "times" || key35 === "say")) {
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
if (data183.id !== void 0) {
if (!validate22(data183.id, instancePath + "/asks/" + i27 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data183.label !== void 0) {
if (!validate46(data183.label, instancePath + "/asks/" + i27 + "/label")) {
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if (data183.on !== void 0) {
if (!validate107(data183.on, instancePath + "/asks/" + i27 + "/on")) {
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if (data183.every !== void 0) {
if (!validate264(data183.every, instancePath + "/asks/" + i27 + "/every")) {
vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
errors = vErrors.length;
}
}
if (data183.day !== void 0) {
if (!validate204(data183.day, instancePath + "/asks/" + i27 + "/day")) {
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
if (data183.at !== void 0) {
if (!validate206(data183.at, instancePath + "/asks/" + i27 + "/at")) {
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
}
if (data183.when !== void 0) {
if (!validate75(data183.when, instancePath + "/asks/" + i27 + "/when")) {
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if (data183.segment !== void 0) {
if (!validate22(data183.segment, instancePath + "/asks/" + i27 + "/segment")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data183.role !== void 0) {
if (!validate22(data183.role, instancePath + "/asks/" + i27 + "/role")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data183.to !== void 0) {
if (!validate271(data183.to, instancePath + "/asks/" + i27 + "/to")) {
vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
errors = vErrors.length;
}
}
if (data183.cooldown !== void 0) {
if (!validate72(data183.cooldown, instancePath + "/asks/" + i27 + "/cooldown")) {
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if (data183.times !== void 0) {
if (!validate173(data183.times, instancePath + "/asks/" + i27 + "/times")) {
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
if (data183.say !== void 0) {
if (!validate22(data183.say, instancePath + "/asks/" + i27 + "/say")) {
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
let data197 = data.quiet;
if (data197 && typeof data197 == "object" && !Array.isArray(data197)) {
for (const key36 in data197) if (!(key36 === "from" || key36 === "until" || key36 === "maxCount" || key36 === "per" || key36 === "period")) {
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
if (data197.from !== void 0) {
if (!validate206(data197.from, instancePath + "/quiet/from")) {
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
}
if (data197.until !== void 0) {
if (!validate206(data197.until, instancePath + "/quiet/until")) {
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
}
if (data197.maxCount !== void 0) {
if (!validate173(data197.maxCount, instancePath + "/quiet/maxCount")) {
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
if (data197.per !== void 0) {
if (!validate279(data197.per, instancePath + "/quiet/per")) {
vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
errors = vErrors.length;
}
}
if (data197.period !== void 0) {
if (!validate191(data197.period, instancePath + "/quiet/period")) {
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/quiet", "type", { type: "object" });
errors++;
}
}
if (data.messages !== void 0) {
let data203 = data.messages;
if (Array.isArray(data203)) {
if (data203.length > 500) {
vErrors = noted(vErrors, instancePath + "/messages", "maxItems", { limit: 500 });
errors++;
}
const len23 = data203.length;
for (let i28 = 0; i28 < len23; i28++) {
let data204 = data203[i28];
if (data204 && typeof data204 == "object" && !Array.isArray(data204)) {
if (data204.id === void 0) {
vErrors = noted(vErrors, instancePath + "/messages/" + i28, "required", { missingProperty: "id" });
errors++;
}
if (data204.to === void 0) {
vErrors = noted(vErrors, instancePath + "/messages/" + i28, "required", { missingProperty: "to" });
errors++;
}
if (data204.via === void 0) {
vErrors = noted(vErrors, instancePath + "/messages/" + i28, "required", { missingProperty: "via" });
errors++;
}
if (data204.text === void 0) {
vErrors = noted(vErrors, instancePath + "/messages/" + i28, "required", { missingProperty: "text" });
errors++;
}
for (const key37 in data204) if (!(key37 === "id" || key37 === "to" || key37 === "via" || key37 === "on" || key37 === "when" || key37 === "always" || key37 === "text")) {
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
if (data204.id !== void 0) {
if (!validate22(data204.id, instancePath + "/messages/" + i28 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data204.to !== void 0) {
if (!validate283(data204.to, instancePath + "/messages/" + i28 + "/to")) {
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
}
if (data204.via !== void 0) {
let data207 = data204.via;
if (Array.isArray(data207)) {
if (data207.length > 3) {
vErrors = noted(vErrors, instancePath + "/messages/" + i28 + "/via", "maxItems", { limit: 3 });
errors++;
}
if (data207.length < 1) {
vErrors = noted(vErrors, instancePath + "/messages/" + i28 + "/via", "minItems", { limit: 1 });
errors++;
}
const len24 = data207.length;
for (let i29 = 0; i29 < len24; i29++) {
let data208 = data207[i29];
if (typeof data208 !== "string") {
vErrors = noted(vErrors, instancePath + "/messages/" + i28 + "/via/" + i29, "type", { type: "string" });
errors++;
}
if (!(data208 === "email" || data208 === "sms" || data208 === "slack")) {
vErrors = noted(vErrors, instancePath + "/messages/" + i28 + "/via/" + i29, "enum", { allowedValues: [
"email",
"sms",
"slack"
] });
errors++;
}
}
let i30 = data207.length;
let j5;
if (i30 > 1) {
const indices5 = {};
for (; i30--;) {
let item5 = data207[i30];
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
if (data204.on !== void 0) {
if (!validate107(data204.on, instancePath + "/messages/" + i28 + "/on")) {
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if (data204.when !== void 0) {
if (!validate75(data204.when, instancePath + "/messages/" + i28 + "/when")) {
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if (data204.always !== void 0) {
if (typeof data204.always !== "boolean") {
vErrors = noted(vErrors, instancePath + "/messages/" + i28 + "/always", "type", { type: "boolean" });
errors++;
}
}
if (data204.text !== void 0) {
let data212 = data204.text;
if (data212 && typeof data212 == "object" && !Array.isArray(data212)) {
if (Object.keys(data212).length < 1) {
vErrors = noted(vErrors, instancePath + "/messages/" + i28 + "/text", "minProperties", { limit: 1 });
errors++;
}
for (const key38 in data212) {
const _errs380 = errors;
if (typeof key38 === "string") {
if (!pattern2.test(key38)) {
vErrors = noted(vErrors, instancePath + "/messages/" + i28 + "/text", "pattern", { pattern: "^[a-z]{2}(-[A-Z]{2})?$" }, key38);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/messages/" + i28 + "/text", "type", { type: "string" }, key38);
errors++;
}
if (!(_errs380 === errors)) {
vErrors = noted(vErrors, instancePath + "/messages/" + i28 + "/text", "propertyNames", { propertyName: key38 });
errors++;
}
}
for (const key39 in data212) {
let data213 = data212[key39];
if (data213 && typeof data213 == "object" && !Array.isArray(data213)) {
if (data213.body === void 0) {
vErrors = noted(vErrors, instancePath + "/messages/" + i28 + "/text/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "body" });
errors++;
}
for (const key40 in data213) if (!(key40 === "subject" || key40 === "body")) {
vErrors = noted(vErrors, instancePath + "/messages/" + i28 + "/text/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", {
additionalProperty: key40,
known: ["subject", "body"]
});
errors++;
}
if (data213.subject !== void 0) {
if (!validate24(data213.subject, instancePath + "/messages/" + i28 + "/text/" + key39.replace(/~/g, "~0").replace(/\//g, "~1") + "/subject")) {
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if (data213.body !== void 0) {
if (!validate54(data213.body, instancePath + "/messages/" + i28 + "/text/" + key39.replace(/~/g, "~0").replace(/\//g, "~1") + "/body")) {
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
let data216 = data.actions;
if (Array.isArray(data216)) {
if (data216.length > 500) {
vErrors = noted(vErrors, instancePath + "/actions", "maxItems", { limit: 500 });
errors++;
}
const len25 = data216.length;
for (let i31 = 0; i31 < len25; i31++) {
let data217 = data216[i31];
if (data217 && typeof data217 == "object" && !Array.isArray(data217)) {
if (data217.on === void 0) {
vErrors = noted(vErrors, instancePath + "/actions/" + i31, "required", { missingProperty: "on" });
errors++;
}
if (data217.do === void 0) {
vErrors = noted(vErrors, instancePath + "/actions/" + i31, "required", { missingProperty: "do" });
errors++;
}
if (data217.with === void 0) {
vErrors = noted(vErrors, instancePath + "/actions/" + i31, "required", { missingProperty: "with" });
errors++;
}
for (const key41 in data217) if (!(key41 === "on" || key41 === "when" || key41 === "do" || key41 === "with")) {
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
if (data217.on !== void 0) {
if (!validate107(data217.on, instancePath + "/actions/" + i31 + "/on")) {
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if (data217.when !== void 0) {
if (!validate75(data217.when, instancePath + "/actions/" + i31 + "/when")) {
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if (data217.do !== void 0) {
if (!validate180(data217.do, instancePath + "/actions/" + i31 + "/do")) {
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
}
if (data217.with !== void 0) {
if (!validate182(data217.with, instancePath + "/actions/" + i31 + "/with")) {
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
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
let data222 = data.connections;
if (data222 && typeof data222 == "object" && !Array.isArray(data222)) {
for (const key42 in data222) {
const _errs399 = errors;
if (typeof key42 === "string") {
if (!pattern16.test(key42)) {
vErrors = noted(vErrors, instancePath + "/connections", "pattern", { pattern: "^[a-z][A-Za-z0-9-]{0,63}$" }, key42);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/connections", "type", { type: "string" }, key42);
errors++;
}
if (!(_errs399 === errors)) {
vErrors = noted(vErrors, instancePath + "/connections", "propertyNames", { propertyName: key42 });
errors++;
}
}
for (const key43 in data222) {
let data223 = data222[key43];
if (data223 && typeof data223 == "object" && !Array.isArray(data223)) {
if (data223.object === void 0) {
vErrors = noted(vErrors, instancePath + "/connections/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "object" });
errors++;
}
if (data223.field === void 0) {
vErrors = noted(vErrors, instancePath + "/connections/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "field" });
errors++;
}
if (data223.stages === void 0) {
vErrors = noted(vErrors, instancePath + "/connections/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "stages" });
errors++;
}
for (const key44 in data223) if (!(key44 === "object" || key44 === "field" || key44 === "stages")) {
vErrors = noted(vErrors, instancePath + "/connections/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", {
additionalProperty: key44,
known: [
"object",
"field",
"stages"
]
});
errors++;
}
if (data223.object !== void 0) {
if (!validate46(data223.object, instancePath + "/connections/" + key43.replace(/~/g, "~0").replace(/\//g, "~1") + "/object")) {
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if (data223.field !== void 0) {
if (!validate46(data223.field, instancePath + "/connections/" + key43.replace(/~/g, "~0").replace(/\//g, "~1") + "/field")) {
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if (data223.stages !== void 0) {
let data226 = data223.stages;
if (data226 && typeof data226 == "object" && !Array.isArray(data226)) {
if (Object.keys(data226).length < 1) {
vErrors = noted(vErrors, instancePath + "/connections/" + key43.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages", "minProperties", { limit: 1 });
errors++;
}
for (const key45 in data226) {
const _errs409 = errors;
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
if (!(_errs409 === errors)) {
vErrors = noted(vErrors, instancePath + "/connections/" + key43.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages", "propertyNames", { propertyName: key45 });
errors++;
}
}
for (const key46 in data226) if (!validate30(data226[key46], instancePath + "/connections/" + key43.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"))) {
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
} else {
vErrors = noted(vErrors, instancePath + "/connections/" + key43.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages", "type", { type: "object" });
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
let data228 = data.tests;
if (Array.isArray(data228)) {
if (data228.length > 500) {
vErrors = noted(vErrors, instancePath + "/tests", "maxItems", { limit: 500 });
errors++;
}
const len26 = data228.length;
for (let i32 = 0; i32 < len26; i32++) {
let data229 = data228[i32];
if (data229 && typeof data229 == "object" && !Array.isArray(data229)) {
if (data229.it === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32, "required", { missingProperty: "it" });
errors++;
}
if (data229.given === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32, "required", { missingProperty: "given" });
errors++;
}
if (data229.expect === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32, "required", { missingProperty: "expect" });
errors++;
}
for (const key47 in data229) if (!(key47 === "it" || key47 === "given" || key47 === "expect")) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32, "additionalProperties", {
additionalProperty: key47,
known: [
"it",
"given",
"expect"
]
});
errors++;
}
if (data229.it !== void 0) {
if (!validate24(data229.it, instancePath + "/tests/" + i32 + "/it")) {
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if (data229.given !== void 0) {
let data231 = data229.given;
if (Array.isArray(data231)) {
if (data231.length > 1e3) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/given", "maxItems", { limit: 1e3 });
errors++;
}
if (data231.length < 1) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/given", "minItems", { limit: 1 });
errors++;
}
const len27 = data231.length;
for (let i33 = 0; i33 < len27; i33++) {
let data232 = data231[i33];
if (data232 && typeof data232 == "object" && !Array.isArray(data232)) {
if (data232.id === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/given/" + i33, "required", { missingProperty: "id" });
errors++;
}
if (data232.type === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/given/" + i33, "required", { missingProperty: "type" });
errors++;
}
if (data232.at === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/given/" + i33, "required", { missingProperty: "at" });
errors++;
}
if (data232.who === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/given/" + i33, "required", { missingProperty: "who" });
errors++;
}
if (data232.id !== void 0) {
if (typeof data232.id !== "string") {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/given/" + i33 + "/id", "type", { type: "string" });
errors++;
}
}
if (data232.type !== void 0) {
if (!validate85(data232.type, instancePath + "/tests/" + i32 + "/given/" + i33 + "/type")) {
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if (data232.at !== void 0) {
if (typeof data232.at !== "string") {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/given/" + i33 + "/at", "type", { type: "string" });
errors++;
}
}
if (data232.who !== void 0) {
let data236 = data232.who;
if (data236 && typeof data236 == "object" && !Array.isArray(data236)) {
for (const key48 in data236) {
const _errs431 = errors;
if (typeof key48 === "string") {
if (func3(key48) > 200) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/given/" + i33 + "/who", "maxLength", { limit: 200 }, key48);
errors++;
}
if (func3(key48) < 1) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/given/" + i33 + "/who", "minLength", { limit: 1 }, key48);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/given/" + i33 + "/who", "type", { type: "string" }, key48);
errors++;
}
if (!(_errs431 === errors)) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/given/" + i33 + "/who", "propertyNames", { propertyName: key48 });
errors++;
}
}
for (const key49 in data236) if (typeof data236[key49] !== "string") {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/given/" + i33 + "/who/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "string" });
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
if (data229.expect !== void 0) {
let data238 = data229.expect;
if (data238 && typeof data238 == "object" && !Array.isArray(data238)) {
for (const key50 in data238) if (!(key50 === "stage" || key50 === "verdict" || key50 === "outcome" || key50 === "rewards" || key50 === "messages")) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/expect", "additionalProperties", {
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
if (data238.stage !== void 0) {
if (!validate30(data238.stage, instancePath + "/tests/" + i32 + "/expect/stage")) {
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if (data238.verdict !== void 0) {
if (!validate299(data238.verdict, instancePath + "/tests/" + i32 + "/expect/verdict")) {
vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors);
errors = vErrors.length;
}
}
if (data238.outcome !== void 0) {
if (!validate301(data238.outcome, instancePath + "/tests/" + i32 + "/expect/outcome")) {
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
}
if (data238.rewards !== void 0) {
let data242 = data238.rewards;
if (data242 && typeof data242 == "object" && !Array.isArray(data242)) {
for (const key51 in data242) {
const _errs444 = errors;
if (typeof key51 === "string") {
if (func3(key51) > 200) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/expect/rewards", "maxLength", { limit: 200 }, key51);
errors++;
}
if (func3(key51) < 1) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/expect/rewards", "minLength", { limit: 1 }, key51);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/expect/rewards", "type", { type: "string" }, key51);
errors++;
}
if (!(_errs444 === errors)) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/expect/rewards", "propertyNames", { propertyName: key51 });
errors++;
}
}
for (const key52 in data242) {
let data243 = data242[key52];
if (!(typeof data243 == "number" && !(data243 % 1) && !isNaN(data243) && isFinite(data243)) && !(data243 && typeof data243 == "object" && !Array.isArray(data243))) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/expect/rewards/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: ["integer", "object"] });
errors++;
}
if (typeof data243 == "number" && isFinite(data243)) {
if (data243 < 0 || isNaN(data243)) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/expect/rewards/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"), "minimum", {
comparison: ">=",
limit: 0
});
errors++;
}
}
if (data243 && typeof data243 == "object" && !Array.isArray(data243)) {
for (const key53 in data243) if (!(key53 === "amountMinor" || key53 === "amount" || key53 === "state" || key53 === "until")) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/expect/rewards/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", {
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
if (data243.amountMinor !== void 0) {
let data244 = data243.amountMinor;
if (!(typeof data244 == "number" && !(data244 % 1) && !isNaN(data244) && isFinite(data244))) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/expect/rewards/" + key52.replace(/~/g, "~0").replace(/\//g, "~1") + "/amountMinor", "type", { type: "integer" });
errors++;
}
}
if (data243.amount !== void 0) {
let data245 = data243.amount;
if (!(typeof data245 == "number" && !(data245 % 1) && !isNaN(data245) && isFinite(data245))) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/expect/rewards/" + key52.replace(/~/g, "~0").replace(/\//g, "~1") + "/amount", "type", { type: "integer" });
errors++;
}
}
if (data243.state !== void 0) {
if (!validate303(data243.state, instancePath + "/tests/" + i32 + "/expect/rewards/" + key52.replace(/~/g, "~0").replace(/\//g, "~1") + "/state")) {
vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
errors = vErrors.length;
}
}
if (data243.until !== void 0) {
if (typeof data243.until !== "string") {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/expect/rewards/" + key52.replace(/~/g, "~0").replace(/\//g, "~1") + "/until", "type", { type: "string" });
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
if (data238.messages !== void 0) {
let data248 = data238.messages;
if (data248 && typeof data248 == "object" && !Array.isArray(data248)) {
for (const key54 in data248) {
const _errs459 = errors;
if (typeof key54 === "string") {
if (func3(key54) > 200) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/expect/messages", "maxLength", { limit: 200 }, key54);
errors++;
}
if (func3(key54) < 1) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/expect/messages", "minLength", { limit: 1 }, key54);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/expect/messages", "type", { type: "string" }, key54);
errors++;
}
if (!(_errs459 === errors)) {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/expect/messages", "propertyNames", { propertyName: key54 });
errors++;
}
}
for (const key55 in data248) if (!validate154(data248[key55], instancePath + "/tests/" + i32 + "/expect/messages/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"))) {
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i32 + "/expect/messages", "type", { type: "object" });
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
const validateEvent = validate306;
const pattern17 = new RegExp("^[^\\p{Cc}\\p{Cs}]+$", "u");
function validate307(data, instancePath = "") {
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
validate307.errors = vErrors;
return errors === 0;
}
function validate319(data, instancePath = "") {
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
validate319.errors = vErrors;
return errors === 0;
}
const pattern19 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3})?Z$", "u");
function validate306(data, instancePath = "") {
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
if (!validate307(data.id, instancePath + "/id")) {
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
}
if (data.source !== void 0) {
if (!validate307(data.source, instancePath + "/source")) {
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
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
if (!validate307(data4.referralId, instancePath + "/who/referralId")) {
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
}
if (data4.code !== void 0) {
if (!validate307(data4.code, instancePath + "/who/code")) {
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
}
if (data4.coupon !== void 0) {
if (!validate307(data4.coupon, instancePath + "/who/coupon")) {
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
}
if (data4.externalId !== void 0) {
if (!validate307(data4.externalId, instancePath + "/who/externalId")) {
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
}
if (data4.email !== void 0) {
if (!validate307(data4.email, instancePath + "/who/email")) {
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
}
if (data4.phone !== void 0) {
if (!validate307(data4.phone, instancePath + "/who/phone")) {
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
}
if (data4.visitorId !== void 0) {
if (!validate307(data4.visitorId, instancePath + "/who/visitorId")) {
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
}
if (data4.advocateId !== void 0) {
if (!validate307(data4.advocateId, instancePath + "/who/advocateId")) {
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/who", "type", { type: "object" });
errors++;
}
}
if (data.object !== void 0) {
if (!validate307(data.object, instancePath + "/object")) {
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
}
if (data.data !== void 0) {
if (!validate319(data.data, instancePath + "/data")) {
vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
errors = vErrors.length;
}
}
if (data.signals !== void 0) {
if (!validate319(data.signals, instancePath + "/signals")) {
vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
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
if (!validate307(data17.share, instancePath + "/mint/share")) {
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
}
if (data17.referral !== void 0) {
if (!validate307(data17.referral, instancePath + "/mint/referral")) {
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
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
validate306.errors = vErrors;
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
"object": "What the field belongs to in that system, as contact or deal",
"field": "The name of the field in that system",
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
