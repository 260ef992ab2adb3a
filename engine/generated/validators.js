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
function validate82(data, instancePath = "") {
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
validate82.errors = vErrors;
return errors === 0;
}
function validate91(data, instancePath = "") {
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
validate91.errors = vErrors;
return errors === 0;
}
function validate95(data, instancePath = "") {
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
validate95.errors = vErrors;
return errors === 0;
}
function validate98(data, instancePath = "") {
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
validate98.errors = vErrors;
return errors === 0;
}
function validate102(data, instancePath = "") {
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
validate102.errors = vErrors;
return errors === 0;
}
function validate108(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (data.milestone === void 0) {
vErrors = noted(vErrors, instancePath, "required", { missingProperty: "milestone" });
errors++;
}
}
validate108.errors = vErrors;
return errors === 0;
}
function validate107(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
const _errs1 = errors;
if (!validate108(data, instancePath)) {
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
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
validate107.errors = vErrors;
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
validate112.errors = vErrors;
return errors === 0;
}
function validate106(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if (!validate107(data, instancePath)) {
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
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
if (!validate112(data, instancePath)) {
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
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
validate106.errors = vErrors;
return errors === 0;
}
function validate104(data, instancePath = "") {
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
if (!validate82(data, instancePath)) {
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
} else {
const _errs5 = errors;
if (!validate106(data, instancePath)) {
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
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
validate104.errors = vErrors;
return errors === 0;
}
function validate119(data, instancePath = "") {
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
validate119.errors = vErrors;
return errors === 0;
}
function validate123(data, instancePath = "") {
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
validate123.errors = vErrors;
return errors === 0;
}
function validate143(data, instancePath = "") {
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
validate143.errors = vErrors;
return errors === 0;
}
function validate151(data, instancePath = "") {
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
validate151.errors = vErrors;
return errors === 0;
}
function validate150(data, instancePath = "") {
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
if (!validate151(data.from, instancePath + "/from")) {
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if (data.amountMinor !== void 0) {
if (!validate119(data.amountMinor, instancePath + "/amountMinor")) {
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if (data.percent !== void 0) {
if (!validate123(data.percent, instancePath + "/percent")) {
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
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
function validate149(data, instancePath = "") {
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
for (let i0 = 0; i0 < len0; i0++) if (!validate150(data[i0], instancePath + "/" + i0)) {
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "array" });
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}
function validate147(data, instancePath = "") {
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
if (!validate143(data.by, instancePath + "/by")) {
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if (data.steps !== void 0) {
if (!validate149(data.steps, instancePath + "/steps")) {
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
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
function validate118(data, instancePath = "") {
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
if (!validate119(data.amount, instancePath + "/amount")) {
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate118.errors = vErrors;
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
if (!validate123(data.percent, instancePath + "/percent")) {
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if (data.amountMinor !== void 0) {
if (!validate119(data.amountMinor, instancePath + "/amountMinor")) {
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if (data.worthMinor !== void 0) {
if (!validate119(data.worthMinor, instancePath + "/worthMinor")) {
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
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
function validate127(data, instancePath = "") {
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
if (!validate123(data.percent, instancePath + "/percent")) {
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if (data.amountMinor !== void 0) {
if (!validate119(data.amountMinor, instancePath + "/amountMinor")) {
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if (data.worthMinor !== void 0) {
if (!validate119(data.worthMinor, instancePath + "/worthMinor")) {
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
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
function validate131(data, instancePath = "") {
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
if (!validate119(data.worthMinor, instancePath + "/worthMinor")) {
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
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
validate135.errors = vErrors;
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
if (!validate135(data.months, instancePath + "/months")) {
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if (data.worthMinor !== void 0) {
if (!validate119(data.worthMinor, instancePath + "/worthMinor")) {
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
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
if (!validate119(data.worthMinor, instancePath + "/worthMinor")) {
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
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
function validate168(data, instancePath = "") {
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
validate168.errors = vErrors;
return errors === 0;
}
function validate172(data, instancePath = "") {
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
validate174.errors = vErrors;
return errors === 0;
}
function validate177(data, instancePath = "") {
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
validate177.errors = vErrors;
return errors === 0;
}
function validate179(data, instancePath = "") {
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
validate179.errors = vErrors;
return errors === 0;
}
function validate181(data, instancePath = "") {
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
validate181.errors = vErrors;
return errors === 0;
}
function validate186(data, instancePath = "") {
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
validate186.errors = vErrors;
return errors === 0;
}
function validate188(data, instancePath = "") {
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
validate188.errors = vErrors;
return errors === 0;
}
function validate194(data, instancePath = "") {
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
if (!validate119(data.amountMinor, instancePath + "/amountMinor")) {
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate194.errors = vErrors;
return errors === 0;
}
function validate196(data, instancePath = "") {
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
if (!validate119(data.amountMinor, instancePath + "/amountMinor")) {
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate196.errors = vErrors;
return errors === 0;
}
function validate207(data, instancePath = "") {
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
validate207.errors = vErrors;
return errors === 0;
}
function validate214(data, instancePath = "") {
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
validate214.errors = vErrors;
return errors === 0;
}
function validate218(data, instancePath = "") {
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
validate218.errors = vErrors;
return errors === 0;
}
function validate231(data, instancePath = "") {
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
validate231.errors = vErrors;
return errors === 0;
}
function validate233(data, instancePath = "") {
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
validate233.errors = vErrors;
return errors === 0;
}
function validate235(data, instancePath = "") {
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
validate235.errors = vErrors;
return errors === 0;
}
function validate238(data, instancePath = "") {
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
validate238.errors = vErrors;
return errors === 0;
}
function validate252(data, instancePath = "") {
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
validate252.errors = vErrors;
return errors === 0;
}
function validate254(data, instancePath = "") {
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
validate254.errors = vErrors;
return errors === 0;
}
function validate256(data, instancePath = "") {
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
validate256.errors = vErrors;
return errors === 0;
}
const pattern1 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
const pattern9 = /* @__PURE__ */ new RegExp("^[A-Za-z][A-Za-z0-9_]{0,63}$", "u");
const pattern10 = /* @__PURE__ */ new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$", "u");
const pattern13 = /* @__PURE__ */ new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
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
for (const key0 in data) if (!(key0 === "$schema" || key0 === "id" || key0 === "name" || key0 === "version" || key0 === "changes" || key0 === "currency" || key0 === "timezone" || key0 === "timezoneRule" || key0 === "locale" || key0 === "from" || key0 === "until" || key0 === "terms" || key0 === "roles" || key0 === "fields" || key0 === "sensitive" || key0 === "page" || key0 === "enrol" || key0 === "attribution" || key0 === "lists" || key0 === "conditions" || key0 === "lifecycle" || key0 === "eligibility" || key0 === "rewards" || key0 === "exclusive" || key0 === "points" || key0 === "milestones" || key0 === "contests" || key0 === "reports" || key0 === "messages" || key0 === "actions" || key0 === "connections" || key0 === "tests")) {
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
const indices1 = { __proto__: null };
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
if (data.lifecycle !== void 0) {
let data47 = data.lifecycle;
if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
if (data47.initial === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle", "required", { missingProperty: "initial" });
errors++;
}
if (data47.stages === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle", "required", { missingProperty: "stages" });
errors++;
}
if (data47.transitions === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle", "required", { missingProperty: "transitions" });
errors++;
}
for (const key11 in data47) if (!(key11 === "initial" || key11 === "lateness" || key11 === "stages" || key11 === "transitions")) {
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
if (data47.initial !== void 0) {
if (!validate30(data47.initial, instancePath + "/lifecycle/initial")) {
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if (data47.lateness !== void 0) {
if (!validate72(data47.lateness, instancePath + "/lifecycle/lateness")) {
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if (data47.stages !== void 0) {
let data50 = data47.stages;
if (Array.isArray(data50)) {
if (data50.length > 100) {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages", "maxItems", { limit: 100 });
errors++;
}
if (data50.length < 1) {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages", "minItems", { limit: 1 });
errors++;
}
const len5 = data50.length;
for (let i7 = 0; i7 < len5; i7++) {
let data51 = data50[i7];
if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
if (data51.id === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages/" + i7, "required", { missingProperty: "id" });
errors++;
}
for (const key12 in data51) if (!(key12 === "id" || key12 === "label" || key12 === "qualifies" || key12 === "undoes" || key12 === "final" || key12 === "stuckAfter")) {
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
if (data51.id !== void 0) {
if (!validate22(data51.id, instancePath + "/lifecycle/stages/" + i7 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data51.label !== void 0) {
if (!validate46(data51.label, instancePath + "/lifecycle/stages/" + i7 + "/label")) {
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if (data51.qualifies !== void 0) {
if (typeof data51.qualifies !== "boolean") {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages/" + i7 + "/qualifies", "type", { type: "boolean" });
errors++;
}
}
if (data51.undoes !== void 0) {
if (typeof data51.undoes !== "boolean") {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages/" + i7 + "/undoes", "type", { type: "boolean" });
errors++;
}
}
if (data51.final !== void 0) {
if (typeof data51.final !== "boolean") {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages/" + i7 + "/final", "type", { type: "boolean" });
errors++;
}
}
if (data51.stuckAfter !== void 0) {
if (!validate72(data51.stuckAfter, instancePath + "/lifecycle/stages/" + i7 + "/stuckAfter")) {
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
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
if (data47.transitions !== void 0) {
let data58 = data47.transitions;
if (Array.isArray(data58)) {
if (data58.length > 500) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions", "maxItems", { limit: 500 });
errors++;
}
const len6 = data58.length;
for (let i8 = 0; i8 < len6; i8++) {
let data59 = data58[i8];
if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
if (data59.on === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i8, "required", { missingProperty: "on" });
errors++;
}
if (data59.to === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i8, "required", { missingProperty: "to" });
errors++;
}
for (const key13 in data59) if (!(key13 === "on" || key13 === "from" || key13 === "to" || key13 === "when")) {
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
if (data59.on !== void 0) {
let data60 = data59.on;
if (typeof data60 !== "string" && !(data60 && typeof data60 == "object" && !Array.isArray(data60))) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i8 + "/on", "type", { type: ["string", "object"] });
errors++;
}
const _errs106 = errors;
let valid30 = true;
const _errs107 = errors;
if (typeof data60 !== "string") {
const err78 = {};
if (vErrors === null) vErrors = [err78];
else vErrors.push(err78);
errors++;
}
var _valid0 = _errs107 === errors;
errors = _errs106;
if (vErrors !== null) {
if (_errs106) vErrors.length = _errs106;
else vErrors = null;
}
let ifClause0;
if (_valid0) {
const _errs109 = errors;
if (!validate82(data60, instancePath + "/lifecycle/transitions/" + i8 + "/on")) {
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var _valid0 = _errs109 === errors;
valid30 = _valid0;
ifClause0 = "then";
} else {
const _errs110 = errors;
if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
if (data60.after === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i8 + "/on", "required", { missingProperty: "after" });
errors++;
}
for (const key14 in data60) if (!(key14 === "after" || key14 === "since")) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i8 + "/on", "additionalProperties", {
additionalProperty: key14,
known: ["after", "since"]
});
errors++;
}
if (data60.after !== void 0) {
if (!validate72(data60.after, instancePath + "/lifecycle/transitions/" + i8 + "/on/after")) {
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if (data60.since !== void 0) {
if (!validate30(data60.since, instancePath + "/lifecycle/transitions/" + i8 + "/on/since")) {
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i8 + "/on", "type", { type: "object" });
errors++;
}
var _valid0 = _errs110 === errors;
valid30 = _valid0;
ifClause0 = "else";
}
if (!valid30) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i8 + "/on", "if", { failingKeyword: ifClause0 });
errors++;
}
}
if (data59.from !== void 0) {
if (!validate64(data59.from, instancePath + "/lifecycle/transitions/" + i8 + "/from")) {
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if (data59.to !== void 0) {
if (!validate30(data59.to, instancePath + "/lifecycle/transitions/" + i8 + "/to")) {
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if (data59.when !== void 0) {
if (!validate75(data59.when, instancePath + "/lifecycle/transitions/" + i8 + "/when")) {
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
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
let data66 = data.eligibility;
if (Array.isArray(data66)) {
if (data66.length > 200) {
vErrors = noted(vErrors, instancePath + "/eligibility", "maxItems", { limit: 200 });
errors++;
}
const len7 = data66.length;
for (let i9 = 0; i9 < len7; i9++) {
let data67 = data66[i9];
if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
if (data67.id === void 0) {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i9, "required", { missingProperty: "id" });
errors++;
}
if (data67.then === void 0) {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i9, "required", { missingProperty: "then" });
errors++;
}
if (data67.when === void 0) {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i9, "required", { missingProperty: "when" });
errors++;
}
for (const key15 in data67) if (!(key15 === "id" || key15 === "label" || key15 === "then" || key15 === "when" || key15 === "reason" || key15 === "ifUnknown" || key15 === "review")) {
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
if (data67.id !== void 0) {
if (!validate22(data67.id, instancePath + "/eligibility/" + i9 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data67.label !== void 0) {
if (!validate24(data67.label, instancePath + "/eligibility/" + i9 + "/label")) {
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if (data67.then !== void 0) {
if (!validate91(data67.then, instancePath + "/eligibility/" + i9 + "/then")) {
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if (data67.when !== void 0) {
if (!validate75(data67.when, instancePath + "/eligibility/" + i9 + "/when")) {
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if (data67.reason !== void 0) {
if (!validate46(data67.reason, instancePath + "/eligibility/" + i9 + "/reason")) {
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if (data67.ifUnknown !== void 0) {
if (!validate95(data67.ifUnknown, instancePath + "/eligibility/" + i9 + "/ifUnknown")) {
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if (data67.review !== void 0) {
let data74 = data67.review;
if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
if (data74.within === void 0) {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i9 + "/review", "required", { missingProperty: "within" });
errors++;
}
if (data74.otherwise === void 0) {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i9 + "/review", "required", { missingProperty: "otherwise" });
errors++;
}
for (const key16 in data74) if (!(key16 === "within" || key16 === "otherwise")) {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i9 + "/review", "additionalProperties", {
additionalProperty: key16,
known: ["within", "otherwise"]
});
errors++;
}
if (data74.within !== void 0) {
if (!validate72(data74.within, instancePath + "/eligibility/" + i9 + "/review/within")) {
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if (data74.otherwise !== void 0) {
if (!validate98(data74.otherwise, instancePath + "/eligibility/" + i9 + "/review/otherwise")) {
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
let data77 = data.rewards;
if (Array.isArray(data77)) {
if (data77.length > 1200) {
vErrors = noted(vErrors, instancePath + "/rewards", "maxItems", { limit: 1200 });
errors++;
}
const len8 = data77.length;
for (let i10 = 0; i10 < len8; i10++) {
let data78 = data77[i10];
if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
if (data78.id === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10, "required", { missingProperty: "id" });
errors++;
}
if (data78.to === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10, "required", { missingProperty: "to" });
errors++;
}
if (data78.on === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10, "required", { missingProperty: "on" });
errors++;
}
if (data78.give === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10, "required", { missingProperty: "give" });
errors++;
}
for (const key17 in data78) if (!(key17 === "id" || key17 === "label" || key17 === "to" || key17 === "on" || key17 === "when" || key17 === "give" || key17 === "oncePer" || key17 === "times" || key17 === "for" || key17 === "hold" || key17 === "approval" || key17 === "limits" || key17 === "reverse")) {
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
"limits",
"reverse"
]
});
errors++;
}
if (data78.id !== void 0) {
if (!validate22(data78.id, instancePath + "/rewards/" + i10 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data78.label !== void 0) {
if (!validate46(data78.label, instancePath + "/rewards/" + i10 + "/label")) {
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if (data78.to !== void 0) {
if (!validate102(data78.to, instancePath + "/rewards/" + i10 + "/to")) {
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if (data78.on !== void 0) {
if (!validate104(data78.on, instancePath + "/rewards/" + i10 + "/on")) {
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if (data78.when !== void 0) {
if (!validate75(data78.when, instancePath + "/rewards/" + i10 + "/when")) {
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if (data78.give !== void 0) {
let data84 = data78.give;
if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
if (data84.kind === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/give", "required", { missingProperty: "kind" });
errors++;
}
const tag0 = data84.kind;
if (typeof tag0 == "string") {
if (tag0 === "cash") {
if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
if (data84.kind === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/give", "required", { missingProperty: "kind" });
errors++;
}
for (const key18 in data84) if (!(key18 === "kind" || key18 === "amountMinor" || key18 === "percent" || key18 === "of" || key18 === "tiers")) {
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
if (data84.kind !== void 0) {
let data85 = data84.kind;
if (typeof data85 !== "string") {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/give/kind", "type", { type: "string" });
errors++;
}
if ("cash" !== data85) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/give/kind", "const", { allowedValue: "cash" });
errors++;
}
}
if (data84.amountMinor !== void 0) {
if (!validate119(data84.amountMinor, instancePath + "/rewards/" + i10 + "/give/amountMinor")) {
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if (data84.percent !== void 0) {
if (!validate123(data84.percent, instancePath + "/rewards/" + i10 + "/give/percent")) {
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if (data84.of !== void 0) {
if (!validate143(data84.of, instancePath + "/rewards/" + i10 + "/give/of")) {
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if (data84.tiers !== void 0) {
if (!validate147(data84.tiers, instancePath + "/rewards/" + i10 + "/give/tiers")) {
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/give", "type", { type: "object" });
errors++;
}
} else if (tag0 === "credit") {
if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
if (data84.kind === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/give", "required", { missingProperty: "kind" });
errors++;
}
for (const key19 in data84) if (!(key19 === "kind" || key19 === "amountMinor" || key19 === "percent" || key19 === "of" || key19 === "tiers")) {
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
if (data84.kind !== void 0) {
let data90 = data84.kind;
if (typeof data90 !== "string") {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/give/kind", "type", { type: "string" });
errors++;
}
if ("credit" !== data90) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/give/kind", "const", { allowedValue: "credit" });
errors++;
}
}
if (data84.amountMinor !== void 0) {
if (!validate119(data84.amountMinor, instancePath + "/rewards/" + i10 + "/give/amountMinor")) {
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if (data84.percent !== void 0) {
if (!validate123(data84.percent, instancePath + "/rewards/" + i10 + "/give/percent")) {
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if (data84.of !== void 0) {
if (!validate143(data84.of, instancePath + "/rewards/" + i10 + "/give/of")) {
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if (data84.tiers !== void 0) {
if (!validate147(data84.tiers, instancePath + "/rewards/" + i10 + "/give/tiers")) {
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/give", "type", { type: "object" });
errors++;
}
} else if (tag0 === "points") {
if (!validate118(data84, instancePath + "/rewards/" + i10 + "/give")) {
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
} else if (tag0 === "coupon") {
if (!validate121(data84, instancePath + "/rewards/" + i10 + "/give")) {
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
} else if (tag0 === "discount") {
if (!validate127(data84, instancePath + "/rewards/" + i10 + "/give")) {
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
} else if (tag0 === "gift") {
if (!validate131(data84, instancePath + "/rewards/" + i10 + "/give")) {
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
} else if (tag0 === "freeMonths") {
if (!validate134(data84, instancePath + "/rewards/" + i10 + "/give")) {
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
} else if (tag0 === "custom") {
if (!validate138(data84, instancePath + "/rewards/" + i10 + "/give")) {
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
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
if (data78.oncePer !== void 0) {
if (!validate168(data78.oncePer, instancePath + "/rewards/" + i10 + "/oncePer")) {
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
if (data78.times !== void 0) {
let data96 = data78.times;
if (!(typeof data96 == "number" && !(data96 % 1) && !isNaN(data96) && isFinite(data96))) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/times", "type", { type: "integer" });
errors++;
}
if (typeof data96 == "number" && isFinite(data96)) {
if (data96 > 1e3 || isNaN(data96)) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/times", "maximum", {
comparison: "<=",
limit: 1e3
});
errors++;
}
if (data96 < 1 || isNaN(data96)) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/times", "minimum", {
comparison: ">=",
limit: 1
});
errors++;
}
}
}
if (data78.for !== void 0) {
if (!validate72(data78.for, instancePath + "/rewards/" + i10 + "/for")) {
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if (data78.hold !== void 0) {
if (!validate72(data78.hold, instancePath + "/rewards/" + i10 + "/hold")) {
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if (data78.approval !== void 0) {
if (!validate172(data78.approval, instancePath + "/rewards/" + i10 + "/approval")) {
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
if (data78.limits !== void 0) {
let data100 = data78.limits;
if (Array.isArray(data100)) {
if (data100.length > 20) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/limits", "maxItems", { limit: 20 });
errors++;
}
const len9 = data100.length;
for (let i11 = 0; i11 < len9; i11++) {
let data101 = data100[i11];
if (data101 && typeof data101 == "object" && !Array.isArray(data101)) {
if (data101.per === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/limits/" + i11, "required", { missingProperty: "per" });
errors++;
}
if (data101.period === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/limits/" + i11, "required", { missingProperty: "period" });
errors++;
}
for (const key20 in data101) if (!(key20 === "maxCount" || key20 === "maxAmount" || key20 === "per" || key20 === "period" || key20 === "over")) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/limits/" + i11, "additionalProperties", {
additionalProperty: key20,
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
if (data101.maxCount !== void 0) {
if (!validate174(data101.maxCount, instancePath + "/rewards/" + i10 + "/limits/" + i11 + "/maxCount")) {
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
if (data101.maxAmount !== void 0) {
if (!validate119(data101.maxAmount, instancePath + "/rewards/" + i10 + "/limits/" + i11 + "/maxAmount")) {
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if (data101.per !== void 0) {
if (!validate177(data101.per, instancePath + "/rewards/" + i10 + "/limits/" + i11 + "/per")) {
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if (data101.period !== void 0) {
if (!validate179(data101.period, instancePath + "/rewards/" + i10 + "/limits/" + i11 + "/period")) {
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
if (data101.over !== void 0) {
if (!validate181(data101.over, instancePath + "/rewards/" + i10 + "/limits/" + i11 + "/over")) {
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
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
if (data78.reverse !== void 0) {
let data107 = data78.reverse;
if (Array.isArray(data107)) {
if (data107.length > 20) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/reverse", "maxItems", { limit: 20 });
errors++;
}
const len10 = data107.length;
for (let i12 = 0; i12 < len10; i12++) {
let data108 = data107[i12];
if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
if (data108.on === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/reverse/" + i12, "required", { missingProperty: "on" });
errors++;
}
for (const key21 in data108) if (!(key21 === "on" || key21 === "within" || key21 === "part")) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/reverse/" + i12, "additionalProperties", {
additionalProperty: key21,
known: [
"on",
"within",
"part"
]
});
errors++;
}
if (data108.on !== void 0) {
let data109 = data108.on;
if (typeof data109 !== "string" && !(data109 && typeof data109 == "object" && !Array.isArray(data109))) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/reverse/" + i12 + "/on", "type", { type: ["string", "object"] });
errors++;
}
const _errs194 = errors;
let valid56 = true;
const _errs195 = errors;
if (typeof data109 !== "string") {
const err130 = {};
if (vErrors === null) vErrors = [err130];
else vErrors.push(err130);
errors++;
}
var _valid1 = _errs195 === errors;
errors = _errs194;
if (vErrors !== null) {
if (_errs194) vErrors.length = _errs194;
else vErrors = null;
}
let ifClause1;
if (_valid1) {
const _errs197 = errors;
if (!validate82(data109, instancePath + "/rewards/" + i10 + "/reverse/" + i12 + "/on")) {
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var _valid1 = _errs197 === errors;
valid56 = _valid1;
ifClause1 = "then";
} else {
const _errs198 = errors;
if (!validate63(data109, instancePath + "/rewards/" + i10 + "/reverse/" + i12 + "/on")) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var _valid1 = _errs198 === errors;
valid56 = _valid1;
ifClause1 = "else";
}
if (!valid56) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/reverse/" + i12 + "/on", "if", { failingKeyword: ifClause1 });
errors++;
}
}
if (data108.within !== void 0) {
if (!validate72(data108.within, instancePath + "/rewards/" + i10 + "/reverse/" + i12 + "/within")) {
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if (data108.part !== void 0) {
if (!validate186(data108.part, instancePath + "/rewards/" + i10 + "/reverse/" + i12 + "/part")) {
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
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
let data112 = data.exclusive;
if (Array.isArray(data112)) {
if (data112.length > 100) {
vErrors = noted(vErrors, instancePath + "/exclusive", "maxItems", { limit: 100 });
errors++;
}
const len11 = data112.length;
for (let i13 = 0; i13 < len11; i13++) {
let data113 = data112[i13];
if (data113 && typeof data113 == "object" && !Array.isArray(data113)) {
if (data113.among === void 0) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i13, "required", { missingProperty: "among" });
errors++;
}
if (data113.winner === void 0) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i13, "required", { missingProperty: "winner" });
errors++;
}
for (const key22 in data113) if (!(key22 === "among" || key22 === "winner")) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i13, "additionalProperties", {
additionalProperty: key22,
known: ["among", "winner"]
});
errors++;
}
if (data113.among !== void 0) {
let data114 = data113.among;
if (Array.isArray(data114)) {
if (data114.length > 100) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i13 + "/among", "maxItems", { limit: 100 });
errors++;
}
if (data114.length < 2) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i13 + "/among", "minItems", { limit: 2 });
errors++;
}
const len12 = data114.length;
for (let i14 = 0; i14 < len12; i14++) {
let data115 = data114[i14];
if (typeof data115 === "string") {
if (!pattern0.test(data115)) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i13 + "/among/" + i14, "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" });
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i13 + "/among/" + i14, "type", { type: "string" });
errors++;
}
}
let i15 = data114.length;
let j2;
if (i15 > 1) {
const indices2 = { __proto__: null };
for (; i15--;) {
let item2 = data114[i15];
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
if (data113.winner !== void 0) {
if (!validate188(data113.winner, instancePath + "/exclusive/" + i13 + "/winner")) {
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
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
if (data.points !== void 0) {
let data117 = data.points;
if (data117 && typeof data117 == "object" && !Array.isArray(data117)) {
for (const key23 in data117) if (!(key23 === "expireAfter" || key23 === "catalog")) {
vErrors = noted(vErrors, instancePath + "/points", "additionalProperties", {
additionalProperty: key23,
known: ["expireAfter", "catalog"]
});
errors++;
}
if (data117.expireAfter !== void 0) {
if (!validate72(data117.expireAfter, instancePath + "/points/expireAfter")) {
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if (data117.catalog !== void 0) {
let data119 = data117.catalog;
if (Array.isArray(data119)) {
if (data119.length > 500) {
vErrors = noted(vErrors, instancePath + "/points/catalog", "maxItems", { limit: 500 });
errors++;
}
const len13 = data119.length;
for (let i16 = 0; i16 < len13; i16++) {
let data120 = data119[i16];
if (data120 && typeof data120 == "object" && !Array.isArray(data120)) {
if (data120.id === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i16, "required", { missingProperty: "id" });
errors++;
}
if (data120.name === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i16, "required", { missingProperty: "name" });
errors++;
}
if (data120.costPoints === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i16, "required", { missingProperty: "costPoints" });
errors++;
}
if (data120.give === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i16, "required", { missingProperty: "give" });
errors++;
}
for (const key24 in data120) if (!(key24 === "id" || key24 === "name" || key24 === "costPoints" || key24 === "give")) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i16, "additionalProperties", {
additionalProperty: key24,
known: [
"id",
"name",
"costPoints",
"give"
]
});
errors++;
}
if (data120.id !== void 0) {
if (!validate22(data120.id, instancePath + "/points/catalog/" + i16 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data120.name !== void 0) {
if (!validate46(data120.name, instancePath + "/points/catalog/" + i16 + "/name")) {
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if (data120.costPoints !== void 0) {
if (!validate119(data120.costPoints, instancePath + "/points/catalog/" + i16 + "/costPoints")) {
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if (data120.give !== void 0) {
let data124 = data120.give;
if (data124 && typeof data124 == "object" && !Array.isArray(data124)) {
if (data124.kind === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i16 + "/give", "required", { missingProperty: "kind" });
errors++;
}
const tag1 = data124.kind;
if (typeof tag1 == "string") {
if (tag1 === "cash") {
if (!validate194(data124, instancePath + "/points/catalog/" + i16 + "/give")) {
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
} else if (tag1 === "credit") {
if (!validate196(data124, instancePath + "/points/catalog/" + i16 + "/give")) {
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
} else if (tag1 === "coupon") {
if (!validate121(data124, instancePath + "/points/catalog/" + i16 + "/give")) {
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
} else if (tag1 === "discount") {
if (!validate127(data124, instancePath + "/points/catalog/" + i16 + "/give")) {
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
} else if (tag1 === "gift") {
if (!validate131(data124, instancePath + "/points/catalog/" + i16 + "/give")) {
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
} else if (tag1 === "freeMonths") {
if (!validate134(data124, instancePath + "/points/catalog/" + i16 + "/give")) {
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
} else if (tag1 === "custom") {
if (!validate138(data124, instancePath + "/points/catalog/" + i16 + "/give")) {
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
} else {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i16 + "/give", "discriminator", {
error: "mapping",
tag: "kind",
tagValue: tag1
});
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i16 + "/give", "discriminator", {
error: "tag",
tag: "kind",
tagValue: tag1
});
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i16 + "/give", "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i16, "type", { type: "object" });
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
let data125 = data.milestones;
if (Array.isArray(data125)) {
if (data125.length > 100) {
vErrors = noted(vErrors, instancePath + "/milestones", "maxItems", { limit: 100 });
errors++;
}
const len14 = data125.length;
for (let i17 = 0; i17 < len14; i17++) {
let data126 = data125[i17];
if (data126 && typeof data126 == "object" && !Array.isArray(data126)) {
if (data126.id === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i17, "required", { missingProperty: "id" });
errors++;
}
if (data126.count === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i17, "required", { missingProperty: "count" });
errors++;
}
if (data126.reaches === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i17, "required", { missingProperty: "reaches" });
errors++;
}
for (const key25 in data126) if (!(key25 === "id" || key25 === "label" || key25 === "count" || key25 === "reaches" || key25 === "sets")) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i17, "additionalProperties", {
additionalProperty: key25,
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
if (data126.id !== void 0) {
if (!validate22(data126.id, instancePath + "/milestones/" + i17 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data126.label !== void 0) {
if (!validate46(data126.label, instancePath + "/milestones/" + i17 + "/label")) {
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if (data126.count !== void 0) {
let data129 = data126.count;
if (data129 && typeof data129 == "object" && !Array.isArray(data129)) {
if (data129.fact === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i17 + "/count", "required", { missingProperty: "fact" });
errors++;
}
if (data129.path === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i17 + "/count", "required", { missingProperty: "path" });
errors++;
}
for (const key26 in data129) if (!(key26 === "fact" || key26 === "path")) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i17 + "/count", "additionalProperties", {
additionalProperty: key26,
known: ["fact", "path"]
});
errors++;
}
if (data129.fact !== void 0) {
if (!validate207(data129.fact, instancePath + "/milestones/" + i17 + "/count/fact")) {
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
if (data129.path !== void 0) {
if (!validate24(data129.path, instancePath + "/milestones/" + i17 + "/count/path")) {
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/milestones/" + i17 + "/count", "type", { type: "object" });
errors++;
}
}
if (data126.reaches !== void 0) {
if (!validate174(data126.reaches, instancePath + "/milestones/" + i17 + "/reaches")) {
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
if (data126.sets !== void 0) {
let data133 = data126.sets;
if (data133 && typeof data133 == "object" && !Array.isArray(data133)) {
if (data133.tier === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i17 + "/sets", "required", { missingProperty: "tier" });
errors++;
}
for (const key27 in data133) if (!(key27 === "tier")) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i17 + "/sets", "additionalProperties", {
additionalProperty: key27,
known: ["tier"]
});
errors++;
}
if (data133.tier !== void 0) {
if (!validate30(data133.tier, instancePath + "/milestones/" + i17 + "/sets/tier")) {
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/milestones/" + i17 + "/sets", "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/milestones/" + i17, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/milestones", "type", { type: "array" });
errors++;
}
}
if (data.contests !== void 0) {
let data135 = data.contests;
if (Array.isArray(data135)) {
if (data135.length > 20) {
vErrors = noted(vErrors, instancePath + "/contests", "maxItems", { limit: 20 });
errors++;
}
const len15 = data135.length;
for (let i18 = 0; i18 < len15; i18++) {
let data136 = data135[i18];
if (data136 && typeof data136 == "object" && !Array.isArray(data136)) {
if (data136.id === void 0) {
vErrors = noted(vErrors, instancePath + "/contests/" + i18, "required", { missingProperty: "id" });
errors++;
}
if (data136.every === void 0) {
vErrors = noted(vErrors, instancePath + "/contests/" + i18, "required", { missingProperty: "every" });
errors++;
}
if (data136.rankBy === void 0) {
vErrors = noted(vErrors, instancePath + "/contests/" + i18, "required", { missingProperty: "rankBy" });
errors++;
}
if (data136.settleAfter === void 0) {
vErrors = noted(vErrors, instancePath + "/contests/" + i18, "required", { missingProperty: "settleAfter" });
errors++;
}
if (data136.places === void 0) {
vErrors = noted(vErrors, instancePath + "/contests/" + i18, "required", { missingProperty: "places" });
errors++;
}
for (const key28 in data136) if (!(key28 === "id" || key28 === "label" || key28 === "every" || key28 === "role" || key28 === "rankBy" || key28 === "settleAfter" || key28 === "minimum" || key28 === "places")) {
vErrors = noted(vErrors, instancePath + "/contests/" + i18, "additionalProperties", {
additionalProperty: key28,
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
if (data136.id !== void 0) {
if (!validate22(data136.id, instancePath + "/contests/" + i18 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data136.label !== void 0) {
if (!validate46(data136.label, instancePath + "/contests/" + i18 + "/label")) {
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if (data136.every !== void 0) {
if (!validate214(data136.every, instancePath + "/contests/" + i18 + "/every")) {
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
errors = vErrors.length;
}
}
if (data136.role !== void 0) {
if (!validate22(data136.role, instancePath + "/contests/" + i18 + "/role")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data136.rankBy !== void 0) {
let data141 = data136.rankBy;
if (data141 && typeof data141 == "object" && !Array.isArray(data141)) {
if (data141.fact === void 0) {
vErrors = noted(vErrors, instancePath + "/contests/" + i18 + "/rankBy", "required", { missingProperty: "fact" });
errors++;
}
if (data141.path === void 0) {
vErrors = noted(vErrors, instancePath + "/contests/" + i18 + "/rankBy", "required", { missingProperty: "path" });
errors++;
}
for (const key29 in data141) if (!(key29 === "fact" || key29 === "path")) {
vErrors = noted(vErrors, instancePath + "/contests/" + i18 + "/rankBy", "additionalProperties", {
additionalProperty: key29,
known: ["fact", "path"]
});
errors++;
}
if (data141.fact !== void 0) {
if (!validate207(data141.fact, instancePath + "/contests/" + i18 + "/rankBy/fact")) {
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
if (data141.path !== void 0) {
if (!validate218(data141.path, instancePath + "/contests/" + i18 + "/rankBy/path")) {
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/contests/" + i18 + "/rankBy", "type", { type: "object" });
errors++;
}
}
if (data136.settleAfter !== void 0) {
if (!validate72(data136.settleAfter, instancePath + "/contests/" + i18 + "/settleAfter")) {
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if (data136.minimum !== void 0) {
if (!validate26(data136.minimum, instancePath + "/contests/" + i18 + "/minimum")) {
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if (data136.places !== void 0) {
let data146 = data136.places;
if (Array.isArray(data146)) {
if (data146.length > 100) {
vErrors = noted(vErrors, instancePath + "/contests/" + i18 + "/places", "maxItems", { limit: 100 });
errors++;
}
if (data146.length < 1) {
vErrors = noted(vErrors, instancePath + "/contests/" + i18 + "/places", "minItems", { limit: 1 });
errors++;
}
const len16 = data146.length;
for (let i19 = 0; i19 < len16; i19++) {
let data147 = data146[i19];
if (data147 && typeof data147 == "object" && !Array.isArray(data147)) {
if (data147.kind === void 0) {
vErrors = noted(vErrors, instancePath + "/contests/" + i18 + "/places/" + i19, "required", { missingProperty: "kind" });
errors++;
}
const tag2 = data147.kind;
if (typeof tag2 == "string") {
if (tag2 === "cash") {
if (!validate194(data147, instancePath + "/contests/" + i18 + "/places/" + i19)) {
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
} else if (tag2 === "credit") {
if (!validate196(data147, instancePath + "/contests/" + i18 + "/places/" + i19)) {
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
} else if (tag2 === "points") {
if (!validate118(data147, instancePath + "/contests/" + i18 + "/places/" + i19)) {
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
} else if (tag2 === "coupon") {
if (!validate121(data147, instancePath + "/contests/" + i18 + "/places/" + i19)) {
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
} else if (tag2 === "discount") {
if (!validate127(data147, instancePath + "/contests/" + i18 + "/places/" + i19)) {
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
} else if (tag2 === "gift") {
if (!validate131(data147, instancePath + "/contests/" + i18 + "/places/" + i19)) {
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
} else if (tag2 === "freeMonths") {
if (!validate134(data147, instancePath + "/contests/" + i18 + "/places/" + i19)) {
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
} else if (tag2 === "custom") {
if (!validate138(data147, instancePath + "/contests/" + i18 + "/places/" + i19)) {
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
} else {
vErrors = noted(vErrors, instancePath + "/contests/" + i18 + "/places/" + i19, "discriminator", {
error: "mapping",
tag: "kind",
tagValue: tag2
});
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/contests/" + i18 + "/places/" + i19, "discriminator", {
error: "tag",
tag: "kind",
tagValue: tag2
});
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/contests/" + i18 + "/places/" + i19, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/contests/" + i18 + "/places", "type", { type: "array" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/contests/" + i18, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/contests", "type", { type: "array" });
errors++;
}
}
if (data.reports !== void 0) {
let data148 = data.reports;
if (Array.isArray(data148)) {
if (data148.length > 20) {
vErrors = noted(vErrors, instancePath + "/reports", "maxItems", { limit: 20 });
errors++;
}
const len17 = data148.length;
for (let i20 = 0; i20 < len17; i20++) {
let data149 = data148[i20];
if (data149 && typeof data149 == "object" && !Array.isArray(data149)) {
if (data149.every === void 0) {
vErrors = noted(vErrors, instancePath + "/reports/" + i20, "required", { missingProperty: "every" });
errors++;
}
if (data149.show === void 0) {
vErrors = noted(vErrors, instancePath + "/reports/" + i20, "required", { missingProperty: "show" });
errors++;
}
if (data149.to === void 0) {
vErrors = noted(vErrors, instancePath + "/reports/" + i20, "required", { missingProperty: "to" });
errors++;
}
for (const key30 in data149) if (!(key30 === "id" || key30 === "every" || key30 === "day" || key30 === "at" || key30 === "show" || key30 === "to" || key30 === "via")) {
vErrors = noted(vErrors, instancePath + "/reports/" + i20, "additionalProperties", {
additionalProperty: key30,
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
if (data149.id !== void 0) {
if (!validate22(data149.id, instancePath + "/reports/" + i20 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data149.every !== void 0) {
if (!validate231(data149.every, instancePath + "/reports/" + i20 + "/every")) {
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
}
if (data149.day !== void 0) {
let data152 = data149.day;
if (typeof data152 !== "string" && !(typeof data152 == "number" && !(data152 % 1) && !isNaN(data152) && isFinite(data152))) {
vErrors = noted(vErrors, instancePath + "/reports/" + i20 + "/day", "type", { type: ["string", "integer"] });
errors++;
}
const _errs288 = errors;
let valid98 = true;
const _errs289 = errors;
if (typeof data152 !== "string") {
const err202 = {};
if (vErrors === null) vErrors = [err202];
else vErrors.push(err202);
errors++;
}
var _valid2 = _errs289 === errors;
errors = _errs288;
if (vErrors !== null) {
if (_errs288) vErrors.length = _errs288;
else vErrors = null;
}
let ifClause2;
if (_valid2) {
const _errs291 = errors;
if (!validate233(data152, instancePath + "/reports/" + i20 + "/day")) {
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
var _valid2 = _errs291 === errors;
valid98 = _valid2;
ifClause2 = "then";
} else {
const _errs292 = errors;
if (typeof data152 == "number" && isFinite(data152)) {
if (data152 > 31 || isNaN(data152)) {
vErrors = noted(vErrors, instancePath + "/reports/" + i20 + "/day", "maximum", {
comparison: "<=",
limit: 31
});
errors++;
}
if (data152 < 1 || isNaN(data152)) {
vErrors = noted(vErrors, instancePath + "/reports/" + i20 + "/day", "minimum", {
comparison: ">=",
limit: 1
});
errors++;
}
}
var _valid2 = _errs292 === errors;
valid98 = _valid2;
ifClause2 = "else";
}
if (!valid98) {
vErrors = noted(vErrors, instancePath + "/reports/" + i20 + "/day", "if", { failingKeyword: ifClause2 });
errors++;
}
}
if (data149.at !== void 0) {
let data153 = data149.at;
if (typeof data153 === "string") {
if (!pattern13.test(data153)) {
vErrors = noted(vErrors, instancePath + "/reports/" + i20 + "/at", "pattern", { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$" });
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/reports/" + i20 + "/at", "type", { type: "string" });
errors++;
}
}
if (data149.show !== void 0) {
let data154 = data149.show;
if (Array.isArray(data154)) {
if (data154.length > 6) {
vErrors = noted(vErrors, instancePath + "/reports/" + i20 + "/show", "maxItems", { limit: 6 });
errors++;
}
if (data154.length < 1) {
vErrors = noted(vErrors, instancePath + "/reports/" + i20 + "/show", "minItems", { limit: 1 });
errors++;
}
const len18 = data154.length;
for (let i21 = 0; i21 < len18; i21++) {
let data155 = data154[i21];
if (typeof data155 !== "string") {
vErrors = noted(vErrors, instancePath + "/reports/" + i20 + "/show/" + i21, "type", { type: "string" });
errors++;
}
if (!(data155 === "performance" || data155 === "thresholds" || data155 === "stuck" || data155 === "funnel" || data155 === "leaderboard" || data155 === "liability")) {
vErrors = noted(vErrors, instancePath + "/reports/" + i20 + "/show/" + i21, "enum", { allowedValues: [
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
let i22 = data154.length;
let j3;
if (i22 > 1) {
const indices3 = { __proto__: null };
for (; i22--;) {
let item3 = data154[i22];
if (typeof item3 !== "string") continue;
if (typeof indices3[item3] == "number") {
j3 = indices3[item3];
vErrors = noted(vErrors, instancePath + "/reports/" + i20 + "/show", "uniqueItems", {
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
vErrors = noted(vErrors, instancePath + "/reports/" + i20 + "/show", "type", { type: "array" });
errors++;
}
}
if (data149.to !== void 0) {
if (!validate235(data149.to, instancePath + "/reports/" + i20 + "/to")) {
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if (data149.via !== void 0) {
let data157 = data149.via;
if (Array.isArray(data157)) {
if (data157.length > 2) {
vErrors = noted(vErrors, instancePath + "/reports/" + i20 + "/via", "maxItems", { limit: 2 });
errors++;
}
if (data157.length < 1) {
vErrors = noted(vErrors, instancePath + "/reports/" + i20 + "/via", "minItems", { limit: 1 });
errors++;
}
const len19 = data157.length;
for (let i23 = 0; i23 < len19; i23++) {
let data158 = data157[i23];
if (typeof data158 !== "string") {
vErrors = noted(vErrors, instancePath + "/reports/" + i20 + "/via/" + i23, "type", { type: "string" });
errors++;
}
if (!(data158 === "email" || data158 === "slack")) {
vErrors = noted(vErrors, instancePath + "/reports/" + i20 + "/via/" + i23, "enum", { allowedValues: ["email", "slack"] });
errors++;
}
}
let i24 = data157.length;
let j4;
if (i24 > 1) {
const indices4 = { __proto__: null };
for (; i24--;) {
let item4 = data157[i24];
if (typeof item4 !== "string") continue;
if (typeof indices4[item4] == "number") {
j4 = indices4[item4];
vErrors = noted(vErrors, instancePath + "/reports/" + i20 + "/via", "uniqueItems", {
i: i24,
j: j4
});
errors++;
break;
}
indices4[item4] = i24;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/reports/" + i20 + "/via", "type", { type: "array" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/reports/" + i20, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/reports", "type", { type: "array" });
errors++;
}
}
if (data.messages !== void 0) {
let data159 = data.messages;
if (Array.isArray(data159)) {
if (data159.length > 500) {
vErrors = noted(vErrors, instancePath + "/messages", "maxItems", { limit: 500 });
errors++;
}
const len20 = data159.length;
for (let i25 = 0; i25 < len20; i25++) {
let data160 = data159[i25];
if (data160 && typeof data160 == "object" && !Array.isArray(data160)) {
if (data160.id === void 0) {
vErrors = noted(vErrors, instancePath + "/messages/" + i25, "required", { missingProperty: "id" });
errors++;
}
if (data160.to === void 0) {
vErrors = noted(vErrors, instancePath + "/messages/" + i25, "required", { missingProperty: "to" });
errors++;
}
if (data160.via === void 0) {
vErrors = noted(vErrors, instancePath + "/messages/" + i25, "required", { missingProperty: "via" });
errors++;
}
if (data160.text === void 0) {
vErrors = noted(vErrors, instancePath + "/messages/" + i25, "required", { missingProperty: "text" });
errors++;
}
for (const key31 in data160) if (!(key31 === "id" || key31 === "to" || key31 === "via" || key31 === "on" || key31 === "when" || key31 === "text")) {
vErrors = noted(vErrors, instancePath + "/messages/" + i25, "additionalProperties", {
additionalProperty: key31,
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
if (data160.id !== void 0) {
if (!validate22(data160.id, instancePath + "/messages/" + i25 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data160.to !== void 0) {
if (!validate238(data160.to, instancePath + "/messages/" + i25 + "/to")) {
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
}
if (data160.via !== void 0) {
let data163 = data160.via;
if (Array.isArray(data163)) {
if (data163.length > 3) {
vErrors = noted(vErrors, instancePath + "/messages/" + i25 + "/via", "maxItems", { limit: 3 });
errors++;
}
if (data163.length < 1) {
vErrors = noted(vErrors, instancePath + "/messages/" + i25 + "/via", "minItems", { limit: 1 });
errors++;
}
const len21 = data163.length;
for (let i26 = 0; i26 < len21; i26++) {
let data164 = data163[i26];
if (typeof data164 !== "string") {
vErrors = noted(vErrors, instancePath + "/messages/" + i25 + "/via/" + i26, "type", { type: "string" });
errors++;
}
if (!(data164 === "email" || data164 === "sms" || data164 === "slack")) {
vErrors = noted(vErrors, instancePath + "/messages/" + i25 + "/via/" + i26, "enum", { allowedValues: [
"email",
"sms",
"slack"
] });
errors++;
}
}
let i27 = data163.length;
let j5;
if (i27 > 1) {
const indices5 = { __proto__: null };
for (; i27--;) {
let item5 = data163[i27];
if (typeof item5 !== "string") continue;
if (typeof indices5[item5] == "number") {
j5 = indices5[item5];
vErrors = noted(vErrors, instancePath + "/messages/" + i25 + "/via", "uniqueItems", {
i: i27,
j: j5
});
errors++;
break;
}
indices5[item5] = i27;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/messages/" + i25 + "/via", "type", { type: "array" });
errors++;
}
}
if (data160.on !== void 0) {
if (!validate104(data160.on, instancePath + "/messages/" + i25 + "/on")) {
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if (data160.when !== void 0) {
if (!validate75(data160.when, instancePath + "/messages/" + i25 + "/when")) {
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if (data160.text !== void 0) {
let data167 = data160.text;
if (data167 && typeof data167 == "object" && !Array.isArray(data167)) {
if (Object.keys(data167).length < 1) {
vErrors = noted(vErrors, instancePath + "/messages/" + i25 + "/text", "minProperties", { limit: 1 });
errors++;
}
for (const key32 in data167) {
const _errs319 = errors;
if (typeof key32 === "string") {
if (!pattern2.test(key32)) {
vErrors = noted(vErrors, instancePath + "/messages/" + i25 + "/text", "pattern", { pattern: "^[a-z]{2}(-[A-Z]{2})?$" }, key32);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/messages/" + i25 + "/text", "type", { type: "string" }, key32);
errors++;
}
if (!(_errs319 === errors)) {
vErrors = noted(vErrors, instancePath + "/messages/" + i25 + "/text", "propertyNames", { propertyName: key32 });
errors++;
}
}
for (const key33 in data167) {
let data168 = data167[key33];
if (data168 && typeof data168 == "object" && !Array.isArray(data168)) {
if (data168.body === void 0) {
vErrors = noted(vErrors, instancePath + "/messages/" + i25 + "/text/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "body" });
errors++;
}
for (const key34 in data168) if (!(key34 === "subject" || key34 === "body")) {
vErrors = noted(vErrors, instancePath + "/messages/" + i25 + "/text/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", {
additionalProperty: key34,
known: ["subject", "body"]
});
errors++;
}
if (data168.subject !== void 0) {
if (!validate24(data168.subject, instancePath + "/messages/" + i25 + "/text/" + key33.replace(/~/g, "~0").replace(/\//g, "~1") + "/subject")) {
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if (data168.body !== void 0) {
if (!validate54(data168.body, instancePath + "/messages/" + i25 + "/text/" + key33.replace(/~/g, "~0").replace(/\//g, "~1") + "/body")) {
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/messages/" + i25 + "/text/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/messages/" + i25 + "/text", "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/messages/" + i25, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/messages", "type", { type: "array" });
errors++;
}
}
if (data.actions !== void 0) {
let data171 = data.actions;
if (Array.isArray(data171)) {
if (data171.length > 500) {
vErrors = noted(vErrors, instancePath + "/actions", "maxItems", { limit: 500 });
errors++;
}
const len22 = data171.length;
for (let i28 = 0; i28 < len22; i28++) {
let data172 = data171[i28];
if (data172 && typeof data172 == "object" && !Array.isArray(data172)) {
if (data172.on === void 0) {
vErrors = noted(vErrors, instancePath + "/actions/" + i28, "required", { missingProperty: "on" });
errors++;
}
if (data172.do === void 0) {
vErrors = noted(vErrors, instancePath + "/actions/" + i28, "required", { missingProperty: "do" });
errors++;
}
if (data172.with === void 0) {
vErrors = noted(vErrors, instancePath + "/actions/" + i28, "required", { missingProperty: "with" });
errors++;
}
for (const key35 in data172) if (!(key35 === "on" || key35 === "when" || key35 === "do" || key35 === "with")) {
vErrors = noted(vErrors, instancePath + "/actions/" + i28, "additionalProperties", {
additionalProperty: key35,
known: [
"on",
"when",
"do",
"with"
]
});
errors++;
}
if (data172.on !== void 0) {
if (!validate104(data172.on, instancePath + "/actions/" + i28 + "/on")) {
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if (data172.when !== void 0) {
if (!validate75(data172.when, instancePath + "/actions/" + i28 + "/when")) {
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if (data172.do !== void 0) {
let data175 = data172.do;
if (typeof data175 === "string") {
if (func3(data175) > 100) {
vErrors = noted(vErrors, instancePath + "/actions/" + i28 + "/do", "maxLength", { limit: 100 });
errors++;
}
if (!pattern15.test(data175)) {
vErrors = noted(vErrors, instancePath + "/actions/" + i28 + "/do", "pattern", { pattern: "^[a-z][A-Za-z0-9-]*\\.[a-z][A-Za-z0-9]*$" });
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/actions/" + i28 + "/do", "type", { type: "string" });
errors++;
}
}
if (data172.with !== void 0) {
let data176 = data172.with;
if (data176 && typeof data176 == "object" && !Array.isArray(data176)) for (const key36 in data176) {
const _errs338 = errors;
if (typeof key36 === "string") {
if (func3(key36) > 200) {
vErrors = noted(vErrors, instancePath + "/actions/" + i28 + "/with", "maxLength", { limit: 200 }, key36);
errors++;
}
if (func3(key36) < 1) {
vErrors = noted(vErrors, instancePath + "/actions/" + i28 + "/with", "minLength", { limit: 1 }, key36);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/actions/" + i28 + "/with", "type", { type: "string" }, key36);
errors++;
}
if (!(_errs338 === errors)) {
vErrors = noted(vErrors, instancePath + "/actions/" + i28 + "/with", "propertyNames", { propertyName: key36 });
errors++;
}
}
else {
vErrors = noted(vErrors, instancePath + "/actions/" + i28 + "/with", "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/actions/" + i28, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/actions", "type", { type: "array" });
errors++;
}
}
if (data.connections !== void 0) {
let data177 = data.connections;
if (data177 && typeof data177 == "object" && !Array.isArray(data177)) {
for (const key37 in data177) {
const _errs343 = errors;
if (typeof key37 === "string") {
if (!pattern16.test(key37)) {
vErrors = noted(vErrors, instancePath + "/connections", "pattern", { pattern: "^[a-z][A-Za-z0-9-]{0,63}$" }, key37);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/connections", "type", { type: "string" }, key37);
errors++;
}
if (!(_errs343 === errors)) {
vErrors = noted(vErrors, instancePath + "/connections", "propertyNames", { propertyName: key37 });
errors++;
}
}
for (const key38 in data177) {
let data178 = data177[key38];
if (data178 && typeof data178 == "object" && !Array.isArray(data178)) {
if (data178.object === void 0) {
vErrors = noted(vErrors, instancePath + "/connections/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "object" });
errors++;
}
if (data178.field === void 0) {
vErrors = noted(vErrors, instancePath + "/connections/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "field" });
errors++;
}
if (data178.stages === void 0) {
vErrors = noted(vErrors, instancePath + "/connections/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "stages" });
errors++;
}
for (const key39 in data178) if (!(key39 === "object" || key39 === "field" || key39 === "stages")) {
vErrors = noted(vErrors, instancePath + "/connections/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", {
additionalProperty: key39,
known: [
"object",
"field",
"stages"
]
});
errors++;
}
if (data178.object !== void 0) {
if (!validate46(data178.object, instancePath + "/connections/" + key38.replace(/~/g, "~0").replace(/\//g, "~1") + "/object")) {
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if (data178.field !== void 0) {
if (!validate46(data178.field, instancePath + "/connections/" + key38.replace(/~/g, "~0").replace(/\//g, "~1") + "/field")) {
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if (data178.stages !== void 0) {
let data181 = data178.stages;
if (data181 && typeof data181 == "object" && !Array.isArray(data181)) {
if (Object.keys(data181).length < 1) {
vErrors = noted(vErrors, instancePath + "/connections/" + key38.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages", "minProperties", { limit: 1 });
errors++;
}
for (const key40 in data181) {
const _errs353 = errors;
if (typeof key40 === "string") {
if (func3(key40) > 200) {
vErrors = noted(vErrors, instancePath + "/connections/" + key38.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages", "maxLength", { limit: 200 }, key40);
errors++;
}
if (func3(key40) < 1) {
vErrors = noted(vErrors, instancePath + "/connections/" + key38.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages", "minLength", { limit: 1 }, key40);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/connections/" + key38.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages", "type", { type: "string" }, key40);
errors++;
}
if (!(_errs353 === errors)) {
vErrors = noted(vErrors, instancePath + "/connections/" + key38.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages", "propertyNames", { propertyName: key40 });
errors++;
}
}
for (const key41 in data181) if (!validate30(data181[key41], instancePath + "/connections/" + key38.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"))) {
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
} else {
vErrors = noted(vErrors, instancePath + "/connections/" + key38.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages", "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/connections/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/connections", "type", { type: "object" });
errors++;
}
}
if (data.tests !== void 0) {
let data183 = data.tests;
if (Array.isArray(data183)) {
if (data183.length > 500) {
vErrors = noted(vErrors, instancePath + "/tests", "maxItems", { limit: 500 });
errors++;
}
const len23 = data183.length;
for (let i29 = 0; i29 < len23; i29++) {
let data184 = data183[i29];
if (data184 && typeof data184 == "object" && !Array.isArray(data184)) {
if (data184.it === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i29, "required", { missingProperty: "it" });
errors++;
}
if (data184.given === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i29, "required", { missingProperty: "given" });
errors++;
}
if (data184.expect === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i29, "required", { missingProperty: "expect" });
errors++;
}
for (const key42 in data184) if (!(key42 === "it" || key42 === "given" || key42 === "expect")) {
vErrors = noted(vErrors, instancePath + "/tests/" + i29, "additionalProperties", {
additionalProperty: key42,
known: [
"it",
"given",
"expect"
]
});
errors++;
}
if (data184.it !== void 0) {
if (!validate24(data184.it, instancePath + "/tests/" + i29 + "/it")) {
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if (data184.given !== void 0) {
let data186 = data184.given;
if (Array.isArray(data186)) {
if (data186.length > 1e3) {
vErrors = noted(vErrors, instancePath + "/tests/" + i29 + "/given", "maxItems", { limit: 1e3 });
errors++;
}
if (data186.length < 1) {
vErrors = noted(vErrors, instancePath + "/tests/" + i29 + "/given", "minItems", { limit: 1 });
errors++;
}
const len24 = data186.length;
for (let i30 = 0; i30 < len24; i30++) {
let data187 = data186[i30];
if (data187 && typeof data187 == "object" && !Array.isArray(data187)) {
if (data187.id === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i29 + "/given/" + i30, "required", { missingProperty: "id" });
errors++;
}
if (data187.type === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i29 + "/given/" + i30, "required", { missingProperty: "type" });
errors++;
}
if (data187.at === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i29 + "/given/" + i30, "required", { missingProperty: "at" });
errors++;
}
if (data187.who === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i29 + "/given/" + i30, "required", { missingProperty: "who" });
errors++;
}
if (data187.id !== void 0) {
if (typeof data187.id !== "string") {
vErrors = noted(vErrors, instancePath + "/tests/" + i29 + "/given/" + i30 + "/id", "type", { type: "string" });
errors++;
}
}
if (data187.type !== void 0) {
if (!validate82(data187.type, instancePath + "/tests/" + i29 + "/given/" + i30 + "/type")) {
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if (data187.at !== void 0) {
if (typeof data187.at !== "string") {
vErrors = noted(vErrors, instancePath + "/tests/" + i29 + "/given/" + i30 + "/at", "type", { type: "string" });
errors++;
}
}
if (data187.who !== void 0) {
let data191 = data187.who;
if (data191 && typeof data191 == "object" && !Array.isArray(data191)) {
for (const key43 in data191) {
const _errs375 = errors;
if (typeof key43 === "string") {
if (func3(key43) > 200) {
vErrors = noted(vErrors, instancePath + "/tests/" + i29 + "/given/" + i30 + "/who", "maxLength", { limit: 200 }, key43);
errors++;
}
if (func3(key43) < 1) {
vErrors = noted(vErrors, instancePath + "/tests/" + i29 + "/given/" + i30 + "/who", "minLength", { limit: 1 }, key43);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i29 + "/given/" + i30 + "/who", "type", { type: "string" }, key43);
errors++;
}
if (!(_errs375 === errors)) {
vErrors = noted(vErrors, instancePath + "/tests/" + i29 + "/given/" + i30 + "/who", "propertyNames", { propertyName: key43 });
errors++;
}
}
for (const key44 in data191) if (typeof data191[key44] !== "string") {
vErrors = noted(vErrors, instancePath + "/tests/" + i29 + "/given/" + i30 + "/who/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "string" });
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i29 + "/given/" + i30 + "/who", "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i29 + "/given/" + i30, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i29 + "/given", "type", { type: "array" });
errors++;
}
}
if (data184.expect !== void 0) {
let data193 = data184.expect;
if (data193 && typeof data193 == "object" && !Array.isArray(data193)) {
for (const key45 in data193) if (!(key45 === "stage" || key45 === "verdict" || key45 === "outcome" || key45 === "rewards")) {
vErrors = noted(vErrors, instancePath + "/tests/" + i29 + "/expect", "additionalProperties", {
additionalProperty: key45,
known: [
"stage",
"verdict",
"outcome",
"rewards"
]
});
errors++;
}
if (data193.stage !== void 0) {
if (!validate30(data193.stage, instancePath + "/tests/" + i29 + "/expect/stage")) {
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if (data193.verdict !== void 0) {
if (!validate252(data193.verdict, instancePath + "/tests/" + i29 + "/expect/verdict")) {
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
}
if (data193.outcome !== void 0) {
if (!validate254(data193.outcome, instancePath + "/tests/" + i29 + "/expect/outcome")) {
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
}
if (data193.rewards !== void 0) {
let data197 = data193.rewards;
if (data197 && typeof data197 == "object" && !Array.isArray(data197)) {
for (const key46 in data197) {
const _errs388 = errors;
if (typeof key46 === "string") {
if (func3(key46) > 200) {
vErrors = noted(vErrors, instancePath + "/tests/" + i29 + "/expect/rewards", "maxLength", { limit: 200 }, key46);
errors++;
}
if (func3(key46) < 1) {
vErrors = noted(vErrors, instancePath + "/tests/" + i29 + "/expect/rewards", "minLength", { limit: 1 }, key46);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i29 + "/expect/rewards", "type", { type: "string" }, key46);
errors++;
}
if (!(_errs388 === errors)) {
vErrors = noted(vErrors, instancePath + "/tests/" + i29 + "/expect/rewards", "propertyNames", { propertyName: key46 });
errors++;
}
}
for (const key47 in data197) {
let data198 = data197[key47];
if (!(typeof data198 == "number" && !(data198 % 1) && !isNaN(data198) && isFinite(data198)) && !(data198 && typeof data198 == "object" && !Array.isArray(data198))) {
vErrors = noted(vErrors, instancePath + "/tests/" + i29 + "/expect/rewards/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: ["integer", "object"] });
errors++;
}
if (typeof data198 == "number" && isFinite(data198)) {
if (data198 < 0 || isNaN(data198)) {
vErrors = noted(vErrors, instancePath + "/tests/" + i29 + "/expect/rewards/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"), "minimum", {
comparison: ">=",
limit: 0
});
errors++;
}
}
if (data198 && typeof data198 == "object" && !Array.isArray(data198)) {
for (const key48 in data198) if (!(key48 === "amountMinor" || key48 === "amount" || key48 === "state" || key48 === "until")) {
vErrors = noted(vErrors, instancePath + "/tests/" + i29 + "/expect/rewards/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", {
additionalProperty: key48,
known: [
"amountMinor",
"amount",
"state",
"until"
]
});
errors++;
}
if (data198.amountMinor !== void 0) {
let data199 = data198.amountMinor;
if (!(typeof data199 == "number" && !(data199 % 1) && !isNaN(data199) && isFinite(data199))) {
vErrors = noted(vErrors, instancePath + "/tests/" + i29 + "/expect/rewards/" + key47.replace(/~/g, "~0").replace(/\//g, "~1") + "/amountMinor", "type", { type: "integer" });
errors++;
}
}
if (data198.amount !== void 0) {
let data200 = data198.amount;
if (!(typeof data200 == "number" && !(data200 % 1) && !isNaN(data200) && isFinite(data200))) {
vErrors = noted(vErrors, instancePath + "/tests/" + i29 + "/expect/rewards/" + key47.replace(/~/g, "~0").replace(/\//g, "~1") + "/amount", "type", { type: "integer" });
errors++;
}
}
if (data198.state !== void 0) {
if (!validate256(data198.state, instancePath + "/tests/" + i29 + "/expect/rewards/" + key47.replace(/~/g, "~0").replace(/\//g, "~1") + "/state")) {
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
errors = vErrors.length;
}
}
if (data198.until !== void 0) {
if (typeof data198.until !== "string") {
vErrors = noted(vErrors, instancePath + "/tests/" + i29 + "/expect/rewards/" + key47.replace(/~/g, "~0").replace(/\//g, "~1") + "/until", "type", { type: "string" });
errors++;
}
}
}
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i29 + "/expect/rewards", "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i29 + "/expect", "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i29, "type", { type: "object" });
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
const validateEvent = validate258;
const pattern17 = new RegExp("^[^\\p{Cc}\\p{Cs}]+$", "u");
function validate259(data, instancePath = "") {
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
validate259.errors = vErrors;
return errors === 0;
}
function validate271(data, instancePath = "") {
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
validate271.errors = vErrors;
return errors === 0;
}
const pattern19 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3})?Z$", "u");
function validate258(data, instancePath = "") {
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
if (!validate259(data.id, instancePath + "/id")) {
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
}
if (data.source !== void 0) {
if (!validate259(data.source, instancePath + "/source")) {
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
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
if (!validate259(data4.referralId, instancePath + "/who/referralId")) {
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
}
if (data4.code !== void 0) {
if (!validate259(data4.code, instancePath + "/who/code")) {
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
}
if (data4.coupon !== void 0) {
if (!validate259(data4.coupon, instancePath + "/who/coupon")) {
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
}
if (data4.externalId !== void 0) {
if (!validate259(data4.externalId, instancePath + "/who/externalId")) {
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
}
if (data4.email !== void 0) {
if (!validate259(data4.email, instancePath + "/who/email")) {
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
}
if (data4.phone !== void 0) {
if (!validate259(data4.phone, instancePath + "/who/phone")) {
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
}
if (data4.visitorId !== void 0) {
if (!validate259(data4.visitorId, instancePath + "/who/visitorId")) {
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
}
if (data4.advocateId !== void 0) {
if (!validate259(data4.advocateId, instancePath + "/who/advocateId")) {
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/who", "type", { type: "object" });
errors++;
}
}
if (data.object !== void 0) {
if (!validate259(data.object, instancePath + "/object")) {
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
}
if (data.data !== void 0) {
if (!validate271(data.data, instancePath + "/data")) {
vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
errors = vErrors.length;
}
}
if (data.signals !== void 0) {
if (!validate271(data.signals, instancePath + "/signals")) {
vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
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
if (!validate259(data17.share, instancePath + "/mint/share")) {
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
}
if (data17.referral !== void 0) {
if (!validate259(data17.referral, instancePath + "/mint/referral")) {
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
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
validate258.errors = vErrors;
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
"^([01][0-9]|2[0-3]):[0-5][0-9]$": "The time of day in the program's time zone, as 09:00, which it is without it",
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
"when": "The condition that speaks against the referral",
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
"rankBy": "The number that decides",
"settleAfter": "How long after the end of a period the places are given, so that refunds are known first",
"places": "What each place wins, the first place first",
"show": "What it tells of, in this order",
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
