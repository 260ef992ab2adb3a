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
function validate29(data, instancePath = "") {
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
validate29.errors = vErrors;
return errors === 0;
}
function validate28(data, instancePath = "") {
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
for (const key1 in data) if (!validate29(data[key1], instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"))) {
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
const pattern2 = /* @__PURE__ */ new RegExp("^[a-z]{2}(-[A-Z]{2})?$", "u");
function validate35(data, instancePath = "") {
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
validate35.errors = vErrors;
return errors === 0;
}
const pattern3 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3})?Z)?$", "u");
function validate37(data, instancePath = "") {
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
validate37.errors = vErrors;
return errors === 0;
}
const pattern4 = /* @__PURE__ */ new RegExp("^https://[^\\s]+$", "u");
function validate41(data, instancePath = "") {
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
validate41.errors = vErrors;
return errors === 0;
}
function validate43(data, instancePath = "") {
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
validate43.errors = vErrors;
return errors === 0;
}
const pattern6 = /* @__PURE__ */ new RegExp("^[a-z][A-Za-z0-9]{0,63}$", "u");
function validate47(data, instancePath = "") {
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
validate47.errors = vErrors;
return errors === 0;
}
function validate49(data, instancePath = "") {
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
validate49.errors = vErrors;
return errors === 0;
}
function validate46(data, instancePath = "") {
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
if (!validate47(data.type, instancePath + "/type")) {
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if (data.label !== void 0) {
if (!validate49(data.label, instancePath + "/label")) {
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
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
validate46.errors = vErrors;
return errors === 0;
}
function validate45(data, instancePath = "") {
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
for (const key1 in data) if (!validate46(data[key1], instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"))) {
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
function validate54(data, instancePath = "") {
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
validate54.errors = vErrors;
return errors === 0;
}
function validate57(data, instancePath = "") {
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
validate57.errors = vErrors;
return errors === 0;
}
function validate56(data, instancePath = "") {
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
for (const key1 in data) if (!validate57(data[key1], instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"))) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
function validate67(data, instancePath = "") {
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
validate67.errors = vErrors;
return errors === 0;
}
function validate66(data, instancePath = "") {
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
if (!validate67(data.enter, instancePath + "/enter")) {
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "object" });
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
function validate70(data, instancePath = "") {
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
validate70.errors = vErrors;
return errors === 0;
}
function validate73(data, instancePath = "") {
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
validate73.errors = vErrors;
return errors === 0;
}
const pattern8 = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,4} (minute|hour|day|week|month|year)s?$", "u");
function validate75(data, instancePath = "") {
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
validate75.errors = vErrors;
return errors === 0;
}
function validate78(data, instancePath = "") {
validate78.errors = null;
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
if (!validate29(data.milestone, instancePath + "/milestone")) {
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
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
if (!validate66(data, instancePath)) {
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
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
function validate125(data, instancePath = "") {
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
validate125.errors = vErrors;
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
if (!validate29(data.fact, instancePath + "/fact")) {
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
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
if (!validate125(data.amountMinor, instancePath + "/amountMinor")) {
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
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
if (!validate49(data.code, instancePath + "/code")) {
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
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
if (!validate125(data.amountMinor, instancePath + "/amountMinor")) {
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
if (data.worthMinor !== void 0) {
if (!validate125(data.worthMinor, instancePath + "/worthMinor")) {
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
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
if (!validate123(data.percent, instancePath + "/percent")) {
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if (data.amountMinor !== void 0) {
if (!validate125(data.amountMinor, instancePath + "/amountMinor")) {
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
if (data.worthMinor !== void 0) {
if (!validate125(data.worthMinor, instancePath + "/worthMinor")) {
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
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
if (!validate125(data.worthMinor, instancePath + "/worthMinor")) {
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
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
if (!validate125(data.worthMinor, instancePath + "/worthMinor")) {
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
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
if (!validate125(data.worthMinor, instancePath + "/worthMinor")) {
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
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
function validate210(data, instancePath = "") {
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
validate210.errors = vErrors;
return errors === 0;
}
function validate224(data, instancePath = "") {
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
validate224.errors = vErrors;
return errors === 0;
}
function validate226(data, instancePath = "") {
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
validate226.errors = vErrors;
return errors === 0;
}
function validate228(data, instancePath = "") {
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
validate228.errors = vErrors;
return errors === 0;
}
const pattern1 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
const pattern9 = /* @__PURE__ */ new RegExp("^[A-Za-z][A-Za-z0-9_]{0,63}$", "u");
const pattern10 = /* @__PURE__ */ new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$", "u");
const pattern14 = /* @__PURE__ */ new RegExp("^[a-z][A-Za-z0-9-]*\\.[a-z][A-Za-z0-9]*$", "u");
const pattern15 = /* @__PURE__ */ new RegExp("^[a-z][A-Za-z0-9-]{0,63}$", "u");
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
for (const key0 in data) if (!(key0 === "$schema" || key0 === "id" || key0 === "name" || key0 === "version" || key0 === "changes" || key0 === "renamed" || key0 === "currency" || key0 === "timezone" || key0 === "timezoneRule" || key0 === "locale" || key0 === "from" || key0 === "until" || key0 === "terms" || key0 === "roles" || key0 === "fields" || key0 === "sensitive" || key0 === "page" || key0 === "enrol" || key0 === "attribution" || key0 === "lists" || key0 === "conditions" || key0 === "lifecycle" || key0 === "eligibility" || key0 === "rewards" || key0 === "exclusive" || key0 === "points" || key0 === "milestones" || key0 === "messages" || key0 === "actions" || key0 === "connections" || key0 === "tests")) {
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
"lifecycle",
"eligibility",
"rewards",
"exclusive",
"points",
"milestones",
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
if (!validate28(data5.stages, instancePath + "/renamed/stages")) {
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if (data5.rewards !== void 0) {
if (!validate28(data5.rewards, instancePath + "/renamed/rewards")) {
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if (data5.milestones !== void 0) {
if (!validate28(data5.milestones, instancePath + "/renamed/milestones")) {
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
if (!validate29(data.timezone, instancePath + "/timezone")) {
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
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
if (!validate35(data.locale, instancePath + "/locale")) {
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if (data.from !== void 0) {
if (!validate37(data.from, instancePath + "/from")) {
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if (data.until !== void 0) {
if (!validate37(data.until, instancePath + "/until")) {
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if (!validate29(data15.version, instancePath + "/terms/version")) {
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if (data15.url !== void 0) {
if (!validate41(data15.url, instancePath + "/terms/url")) {
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if (data15.neededFor !== void 0) {
if (!validate43(data15.neededFor, instancePath + "/terms/neededFor")) {
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
const indices0 = {};
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
for (const key3 in data21) if (!(key3 === "advocate" || key3 === "invitee")) {
vErrors = noted(vErrors, instancePath + "/fields", "additionalProperties", {
additionalProperty: key3,
known: ["advocate", "invitee"]
});
errors++;
}
if (data21.advocate !== void 0) {
if (!validate45(data21.advocate, instancePath + "/fields/advocate")) {
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if (data21.invitee !== void 0) {
if (!validate45(data21.invitee, instancePath + "/fields/invitee")) {
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/fields", "type", { type: "object" });
errors++;
}
}
if (data.sensitive !== void 0) {
if (!validate54(data.sensitive, instancePath + "/sensitive")) {
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if (data.page !== void 0) {
let data25 = data.page;
if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
for (const key4 in data25) if (!(key4 === "headline" || key4 === "idealLead" || key4 === "howWeReachOut" || key4 === "howYouAreRewarded" || key4 === "faq" || key4 === "url")) {
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
if (data25.headline !== void 0) {
if (!validate56(data25.headline, instancePath + "/page/headline")) {
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if (data25.idealLead !== void 0) {
if (!validate56(data25.idealLead, instancePath + "/page/idealLead")) {
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if (data25.howWeReachOut !== void 0) {
if (!validate56(data25.howWeReachOut, instancePath + "/page/howWeReachOut")) {
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if (data25.howYouAreRewarded !== void 0) {
if (!validate56(data25.howYouAreRewarded, instancePath + "/page/howYouAreRewarded")) {
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if (data25.faq !== void 0) {
let data30 = data25.faq;
if (Array.isArray(data30)) {
if (data30.length > 50) {
vErrors = noted(vErrors, instancePath + "/page/faq", "maxItems", { limit: 50 });
errors++;
}
const len1 = data30.length;
for (let i2 = 0; i2 < len1; i2++) {
let data31 = data30[i2];
if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
if (data31.question === void 0) {
vErrors = noted(vErrors, instancePath + "/page/faq/" + i2, "required", { missingProperty: "question" });
errors++;
}
if (data31.answer === void 0) {
vErrors = noted(vErrors, instancePath + "/page/faq/" + i2, "required", { missingProperty: "answer" });
errors++;
}
for (const key5 in data31) if (!(key5 === "question" || key5 === "answer")) {
vErrors = noted(vErrors, instancePath + "/page/faq/" + i2, "additionalProperties", {
additionalProperty: key5,
known: ["question", "answer"]
});
errors++;
}
if (data31.question !== void 0) {
if (!validate56(data31.question, instancePath + "/page/faq/" + i2 + "/question")) {
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if (data31.answer !== void 0) {
if (!validate56(data31.answer, instancePath + "/page/faq/" + i2 + "/answer")) {
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
if (data25.url !== void 0) {
if (!validate41(data25.url, instancePath + "/page/url")) {
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/page", "type", { type: "object" });
errors++;
}
}
if (data.enrol !== void 0) {
let data35 = data.enrol;
if (Array.isArray(data35)) {
if (data35.length > 20) {
vErrors = noted(vErrors, instancePath + "/enrol", "maxItems", { limit: 20 });
errors++;
}
const len2 = data35.length;
for (let i3 = 0; i3 < len2; i3++) {
let data36 = data35[i3];
if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
if (data36.on === void 0) {
vErrors = noted(vErrors, instancePath + "/enrol/" + i3, "required", { missingProperty: "on" });
errors++;
}
if (data36.who === void 0) {
vErrors = noted(vErrors, instancePath + "/enrol/" + i3, "required", { missingProperty: "who" });
errors++;
}
if (data36.role === void 0) {
vErrors = noted(vErrors, instancePath + "/enrol/" + i3, "required", { missingProperty: "role" });
errors++;
}
for (const key6 in data36) if (!(key6 === "on" || key6 === "who" || key6 === "role")) {
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
if (data36.on !== void 0) {
if (!validate66(data36.on, instancePath + "/enrol/" + i3 + "/on")) {
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if (data36.who !== void 0) {
if (!validate70(data36.who, instancePath + "/enrol/" + i3 + "/who")) {
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if (data36.role !== void 0) {
if (!validate22(data36.role, instancePath + "/enrol/" + i3 + "/role")) {
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
let data40 = data.attribution;
if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
for (const key7 in data40) if (!(key7 === "winner" || key7 === "window" || key7 === "match" || key7 === "lateWithin")) {
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
if (data40.winner !== void 0) {
if (!validate73(data40.winner, instancePath + "/attribution/winner")) {
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if (data40.window !== void 0) {
if (!validate75(data40.window, instancePath + "/attribution/window")) {
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if (data40.match !== void 0) {
let data43 = data40.match;
if (Array.isArray(data43)) {
if (data43.length > 6) {
vErrors = noted(vErrors, instancePath + "/attribution/match", "maxItems", { limit: 6 });
errors++;
}
if (data43.length < 1) {
vErrors = noted(vErrors, instancePath + "/attribution/match", "minItems", { limit: 1 });
errors++;
}
const len3 = data43.length;
for (let i4 = 0; i4 < len3; i4++) {
let data44 = data43[i4];
if (typeof data44 !== "string") {
vErrors = noted(vErrors, instancePath + "/attribution/match/" + i4, "type", { type: "string" });
errors++;
}
if (!(data44 === "code" || data44 === "coupon" || data44 === "externalId" || data44 === "email" || data44 === "phone" || data44 === "visitorId")) {
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
let i5 = data43.length;
let j1;
if (i5 > 1) {
const indices1 = {};
for (; i5--;) {
let item1 = data43[i5];
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
if (data40.lateWithin !== void 0) {
if (!validate75(data40.lateWithin, instancePath + "/attribution/lateWithin")) {
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/attribution", "type", { type: "object" });
errors++;
}
}
if (data.lists !== void 0) {
let data46 = data.lists;
if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
for (const key8 in data46) {
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
for (const key9 in data46) {
let data47 = data46[key9];
if (Array.isArray(data47)) {
if (data47.length > 1e4) {
vErrors = noted(vErrors, instancePath + "/lists/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), "maxItems", { limit: 1e4 });
errors++;
}
const len4 = data47.length;
for (let i6 = 0; i6 < len4; i6++) {
let data48 = data47[i6];
if (typeof data48 !== "string" && !(typeof data48 == "number" && isFinite(data48))) {
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
let data49 = data.conditions;
if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
for (const key10 in data49) {
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
for (const key11 in data49) if (!validate78(data49[key11], instancePath + "/conditions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"))) {
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
} else {
vErrors = noted(vErrors, instancePath + "/conditions", "type", { type: "object" });
errors++;
}
}
if (data.lifecycle !== void 0) {
let data51 = data.lifecycle;
if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
if (data51.initial === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle", "required", { missingProperty: "initial" });
errors++;
}
if (data51.stages === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle", "required", { missingProperty: "stages" });
errors++;
}
if (data51.transitions === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle", "required", { missingProperty: "transitions" });
errors++;
}
for (const key12 in data51) if (!(key12 === "initial" || key12 === "lateness" || key12 === "stages" || key12 === "transitions")) {
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
if (data51.initial !== void 0) {
if (!validate29(data51.initial, instancePath + "/lifecycle/initial")) {
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if (data51.lateness !== void 0) {
if (!validate75(data51.lateness, instancePath + "/lifecycle/lateness")) {
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if (data51.stages !== void 0) {
let data54 = data51.stages;
if (Array.isArray(data54)) {
if (data54.length > 100) {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages", "maxItems", { limit: 100 });
errors++;
}
if (data54.length < 1) {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages", "minItems", { limit: 1 });
errors++;
}
const len5 = data54.length;
for (let i7 = 0; i7 < len5; i7++) {
let data55 = data54[i7];
if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
if (data55.id === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages/" + i7, "required", { missingProperty: "id" });
errors++;
}
for (const key13 in data55) if (!(key13 === "id" || key13 === "label" || key13 === "qualifies" || key13 === "undoes" || key13 === "final" || key13 === "stuckAfter")) {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages/" + i7, "additionalProperties", {
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
if (data55.id !== void 0) {
if (!validate22(data55.id, instancePath + "/lifecycle/stages/" + i7 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data55.label !== void 0) {
if (!validate49(data55.label, instancePath + "/lifecycle/stages/" + i7 + "/label")) {
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if (data55.qualifies !== void 0) {
if (typeof data55.qualifies !== "boolean") {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages/" + i7 + "/qualifies", "type", { type: "boolean" });
errors++;
}
}
if (data55.undoes !== void 0) {
if (typeof data55.undoes !== "boolean") {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages/" + i7 + "/undoes", "type", { type: "boolean" });
errors++;
}
}
if (data55.final !== void 0) {
if (typeof data55.final !== "boolean") {
vErrors = noted(vErrors, instancePath + "/lifecycle/stages/" + i7 + "/final", "type", { type: "boolean" });
errors++;
}
}
if (data55.stuckAfter !== void 0) {
if (!validate75(data55.stuckAfter, instancePath + "/lifecycle/stages/" + i7 + "/stuckAfter")) {
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
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
if (data51.transitions !== void 0) {
let data62 = data51.transitions;
if (Array.isArray(data62)) {
if (data62.length > 500) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions", "maxItems", { limit: 500 });
errors++;
}
const len6 = data62.length;
for (let i8 = 0; i8 < len6; i8++) {
let data63 = data62[i8];
if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
if (data63.on === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i8, "required", { missingProperty: "on" });
errors++;
}
if (data63.to === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i8, "required", { missingProperty: "to" });
errors++;
}
for (const key14 in data63) if (!(key14 === "on" || key14 === "from" || key14 === "to" || key14 === "when")) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i8, "additionalProperties", {
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
if (data63.on !== void 0) {
let data64 = data63.on;
if (typeof data64 !== "string" && !(data64 && typeof data64 == "object" && !Array.isArray(data64))) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i8 + "/on", "type", { type: ["string", "object"] });
errors++;
}
const _errs113 = errors;
let valid31 = true;
const _errs114 = errors;
if (typeof data64 !== "string") {
const err83 = {};
if (vErrors === null) vErrors = [err83];
else vErrors.push(err83);
errors++;
}
var _valid0 = _errs114 === errors;
errors = _errs113;
if (vErrors !== null) {
if (_errs113) vErrors.length = _errs113;
else vErrors = null;
}
let ifClause0;
if (_valid0) {
const _errs116 = errors;
if (!validate85(data64, instancePath + "/lifecycle/transitions/" + i8 + "/on")) {
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var _valid0 = _errs116 === errors;
valid31 = _valid0;
ifClause0 = "then";
} else {
const _errs117 = errors;
if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
if (data64.after === void 0) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i8 + "/on", "required", { missingProperty: "after" });
errors++;
}
for (const key15 in data64) if (!(key15 === "after" || key15 === "since")) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i8 + "/on", "additionalProperties", {
additionalProperty: key15,
known: ["after", "since"]
});
errors++;
}
if (data64.after !== void 0) {
if (!validate75(data64.after, instancePath + "/lifecycle/transitions/" + i8 + "/on/after")) {
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if (data64.since !== void 0) {
if (!validate29(data64.since, instancePath + "/lifecycle/transitions/" + i8 + "/on/since")) {
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i8 + "/on", "type", { type: "object" });
errors++;
}
var _valid0 = _errs117 === errors;
valid31 = _valid0;
ifClause0 = "else";
}
if (!valid31) {
vErrors = noted(vErrors, instancePath + "/lifecycle/transitions/" + i8 + "/on", "if", { failingKeyword: ifClause0 });
errors++;
}
}
if (data63.from !== void 0) {
if (!validate67(data63.from, instancePath + "/lifecycle/transitions/" + i8 + "/from")) {
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if (data63.to !== void 0) {
if (!validate29(data63.to, instancePath + "/lifecycle/transitions/" + i8 + "/to")) {
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if (data63.when !== void 0) {
if (!validate78(data63.when, instancePath + "/lifecycle/transitions/" + i8 + "/when")) {
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
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
let data70 = data.eligibility;
if (Array.isArray(data70)) {
if (data70.length > 200) {
vErrors = noted(vErrors, instancePath + "/eligibility", "maxItems", { limit: 200 });
errors++;
}
const len7 = data70.length;
for (let i9 = 0; i9 < len7; i9++) {
let data71 = data70[i9];
if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
if (data71.id === void 0) {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i9, "required", { missingProperty: "id" });
errors++;
}
if (data71.then === void 0) {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i9, "required", { missingProperty: "then" });
errors++;
}
if (data71.when === void 0) {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i9, "required", { missingProperty: "when" });
errors++;
}
for (const key16 in data71) if (!(key16 === "id" || key16 === "label" || key16 === "then" || key16 === "when" || key16 === "reason" || key16 === "ifUnknown" || key16 === "review")) {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i9, "additionalProperties", {
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
if (data71.id !== void 0) {
if (!validate22(data71.id, instancePath + "/eligibility/" + i9 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data71.label !== void 0) {
if (!validate24(data71.label, instancePath + "/eligibility/" + i9 + "/label")) {
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if (data71.then !== void 0) {
if (!validate94(data71.then, instancePath + "/eligibility/" + i9 + "/then")) {
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if (data71.when !== void 0) {
if (!validate78(data71.when, instancePath + "/eligibility/" + i9 + "/when")) {
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if (data71.reason !== void 0) {
if (!validate49(data71.reason, instancePath + "/eligibility/" + i9 + "/reason")) {
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if (data71.ifUnknown !== void 0) {
if (!validate98(data71.ifUnknown, instancePath + "/eligibility/" + i9 + "/ifUnknown")) {
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if (data71.review !== void 0) {
let data78 = data71.review;
if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
if (data78.within === void 0) {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i9 + "/review", "required", { missingProperty: "within" });
errors++;
}
if (data78.otherwise === void 0) {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i9 + "/review", "required", { missingProperty: "otherwise" });
errors++;
}
for (const key17 in data78) if (!(key17 === "within" || key17 === "otherwise")) {
vErrors = noted(vErrors, instancePath + "/eligibility/" + i9 + "/review", "additionalProperties", {
additionalProperty: key17,
known: ["within", "otherwise"]
});
errors++;
}
if (data78.within !== void 0) {
if (!validate75(data78.within, instancePath + "/eligibility/" + i9 + "/review/within")) {
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if (data78.otherwise !== void 0) {
if (!validate101(data78.otherwise, instancePath + "/eligibility/" + i9 + "/review/otherwise")) {
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
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
let data81 = data.rewards;
if (Array.isArray(data81)) {
if (data81.length > 1200) {
vErrors = noted(vErrors, instancePath + "/rewards", "maxItems", { limit: 1200 });
errors++;
}
const len8 = data81.length;
for (let i10 = 0; i10 < len8; i10++) {
let data82 = data81[i10];
if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
if (data82.id === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10, "required", { missingProperty: "id" });
errors++;
}
if (data82.to === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10, "required", { missingProperty: "to" });
errors++;
}
if (data82.on === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10, "required", { missingProperty: "on" });
errors++;
}
if (data82.give === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10, "required", { missingProperty: "give" });
errors++;
}
for (const key18 in data82) if (!(key18 === "id" || key18 === "label" || key18 === "to" || key18 === "on" || key18 === "when" || key18 === "give" || key18 === "oncePer" || key18 === "times" || key18 === "for" || key18 === "hold" || key18 === "approval" || key18 === "limits" || key18 === "reverse")) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10, "additionalProperties", {
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
if (data82.id !== void 0) {
if (!validate22(data82.id, instancePath + "/rewards/" + i10 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data82.label !== void 0) {
if (!validate49(data82.label, instancePath + "/rewards/" + i10 + "/label")) {
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if (data82.to !== void 0) {
if (!validate105(data82.to, instancePath + "/rewards/" + i10 + "/to")) {
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if (data82.on !== void 0) {
if (!validate107(data82.on, instancePath + "/rewards/" + i10 + "/on")) {
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if (data82.when !== void 0) {
if (!validate78(data82.when, instancePath + "/rewards/" + i10 + "/when")) {
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if (data82.give !== void 0) {
let data88 = data82.give;
if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
if (data88.kind === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/give", "required", { missingProperty: "kind" });
errors++;
}
const tag0 = data88.kind;
if (typeof tag0 == "string") {
if (tag0 === "cash") {
if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
if (data88.kind === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/give", "required", { missingProperty: "kind" });
errors++;
}
for (const key19 in data88) if (!(key19 === "kind" || key19 === "amountMinor" || key19 === "percent" || key19 === "of" || key19 === "tiers")) {
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
if (data88.kind !== void 0) {
let data89 = data88.kind;
if (typeof data89 !== "string") {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/give/kind", "type", { type: "string" });
errors++;
}
if ("cash" !== data89) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/give/kind", "const", { allowedValue: "cash" });
errors++;
}
}
if (data88.amountMinor !== void 0) {
if (!validate125(data88.amountMinor, instancePath + "/rewards/" + i10 + "/give/amountMinor")) {
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
if (data88.percent !== void 0) {
if (!validate123(data88.percent, instancePath + "/rewards/" + i10 + "/give/percent")) {
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if (data88.of !== void 0) {
if (!validate144(data88.of, instancePath + "/rewards/" + i10 + "/give/of")) {
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if (data88.tiers !== void 0) {
if (!validate148(data88.tiers, instancePath + "/rewards/" + i10 + "/give/tiers")) {
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/give", "type", { type: "object" });
errors++;
}
} else if (tag0 === "credit") {
if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
if (data88.kind === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/give", "required", { missingProperty: "kind" });
errors++;
}
for (const key20 in data88) if (!(key20 === "kind" || key20 === "amountMinor" || key20 === "percent" || key20 === "of" || key20 === "tiers")) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/give", "additionalProperties", {
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
if (data88.kind !== void 0) {
let data94 = data88.kind;
if (typeof data94 !== "string") {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/give/kind", "type", { type: "string" });
errors++;
}
if ("credit" !== data94) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/give/kind", "const", { allowedValue: "credit" });
errors++;
}
}
if (data88.amountMinor !== void 0) {
if (!validate125(data88.amountMinor, instancePath + "/rewards/" + i10 + "/give/amountMinor")) {
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
if (data88.percent !== void 0) {
if (!validate123(data88.percent, instancePath + "/rewards/" + i10 + "/give/percent")) {
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if (data88.of !== void 0) {
if (!validate144(data88.of, instancePath + "/rewards/" + i10 + "/give/of")) {
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if (data88.tiers !== void 0) {
if (!validate148(data88.tiers, instancePath + "/rewards/" + i10 + "/give/tiers")) {
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/give", "type", { type: "object" });
errors++;
}
} else if (tag0 === "points") {
if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
if (data88.kind === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/give", "required", { missingProperty: "kind" });
errors++;
}
if (data88.amount === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/give", "required", { missingProperty: "amount" });
errors++;
}
for (const key21 in data88) if (!(key21 === "kind" || key21 === "amount")) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/give", "additionalProperties", {
additionalProperty: key21,
known: ["kind", "amount"]
});
errors++;
}
if (data88.kind !== void 0) {
let data99 = data88.kind;
if (typeof data99 !== "string") {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/give/kind", "type", { type: "string" });
errors++;
}
if ("points" !== data99) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/give/kind", "const", { allowedValue: "points" });
errors++;
}
}
if (data88.amount !== void 0) {
if (!validate125(data88.amount, instancePath + "/rewards/" + i10 + "/give/amount")) {
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/give", "type", { type: "object" });
errors++;
}
} else if (tag0 === "coupon") {
if (!validate121(data88, instancePath + "/rewards/" + i10 + "/give")) {
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
} else if (tag0 === "discount") {
if (!validate128(data88, instancePath + "/rewards/" + i10 + "/give")) {
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
} else if (tag0 === "gift") {
if (!validate132(data88, instancePath + "/rewards/" + i10 + "/give")) {
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
} else if (tag0 === "freeMonths") {
if (!validate135(data88, instancePath + "/rewards/" + i10 + "/give")) {
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
} else if (tag0 === "custom") {
if (!validate139(data88, instancePath + "/rewards/" + i10 + "/give")) {
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
if (data82.oncePer !== void 0) {
if (!validate169(data82.oncePer, instancePath + "/rewards/" + i10 + "/oncePer")) {
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
}
if (data82.times !== void 0) {
let data102 = data82.times;
if (!(typeof data102 == "number" && !(data102 % 1) && !isNaN(data102) && isFinite(data102))) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/times", "type", { type: "integer" });
errors++;
}
if (typeof data102 == "number" && isFinite(data102)) {
if (data102 > 1e3 || isNaN(data102)) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/times", "maximum", {
comparison: "<=",
limit: 1e3
});
errors++;
}
if (data102 < 1 || isNaN(data102)) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/times", "minimum", {
comparison: ">=",
limit: 1
});
errors++;
}
}
}
if (data82.for !== void 0) {
if (!validate75(data82.for, instancePath + "/rewards/" + i10 + "/for")) {
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if (data82.hold !== void 0) {
if (!validate75(data82.hold, instancePath + "/rewards/" + i10 + "/hold")) {
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if (data82.approval !== void 0) {
if (!validate173(data82.approval, instancePath + "/rewards/" + i10 + "/approval")) {
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
if (data82.limits !== void 0) {
let data106 = data82.limits;
if (Array.isArray(data106)) {
if (data106.length > 20) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/limits", "maxItems", { limit: 20 });
errors++;
}
const len9 = data106.length;
for (let i11 = 0; i11 < len9; i11++) {
let data107 = data106[i11];
if (data107 && typeof data107 == "object" && !Array.isArray(data107)) {
if (data107.per === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/limits/" + i11, "required", { missingProperty: "per" });
errors++;
}
if (data107.period === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/limits/" + i11, "required", { missingProperty: "period" });
errors++;
}
for (const key22 in data107) if (!(key22 === "maxCount" || key22 === "maxAmount" || key22 === "per" || key22 === "period" || key22 === "over")) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/limits/" + i11, "additionalProperties", {
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
if (data107.maxCount !== void 0) {
if (!validate175(data107.maxCount, instancePath + "/rewards/" + i10 + "/limits/" + i11 + "/maxCount")) {
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
if (data107.maxAmount !== void 0) {
if (!validate125(data107.maxAmount, instancePath + "/rewards/" + i10 + "/limits/" + i11 + "/maxAmount")) {
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
if (data107.per !== void 0) {
if (!validate178(data107.per, instancePath + "/rewards/" + i10 + "/limits/" + i11 + "/per")) {
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
if (data107.period !== void 0) {
if (!validate180(data107.period, instancePath + "/rewards/" + i10 + "/limits/" + i11 + "/period")) {
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
}
if (data107.over !== void 0) {
if (!validate182(data107.over, instancePath + "/rewards/" + i10 + "/limits/" + i11 + "/over")) {
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
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
if (data82.reverse !== void 0) {
let data113 = data82.reverse;
if (Array.isArray(data113)) {
if (data113.length > 20) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/reverse", "maxItems", { limit: 20 });
errors++;
}
const len10 = data113.length;
for (let i12 = 0; i12 < len10; i12++) {
let data114 = data113[i12];
if (data114 && typeof data114 == "object" && !Array.isArray(data114)) {
if (data114.on === void 0) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/reverse/" + i12, "required", { missingProperty: "on" });
errors++;
}
for (const key23 in data114) if (!(key23 === "on" || key23 === "within" || key23 === "part")) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/reverse/" + i12, "additionalProperties", {
additionalProperty: key23,
known: [
"on",
"within",
"part"
]
});
errors++;
}
if (data114.on !== void 0) {
let data115 = data114.on;
if (typeof data115 !== "string" && !(data115 && typeof data115 == "object" && !Array.isArray(data115))) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/reverse/" + i12 + "/on", "type", { type: ["string", "object"] });
errors++;
}
const _errs206 = errors;
let valid58 = true;
const _errs207 = errors;
if (typeof data115 !== "string") {
const err141 = {};
if (vErrors === null) vErrors = [err141];
else vErrors.push(err141);
errors++;
}
var _valid1 = _errs207 === errors;
errors = _errs206;
if (vErrors !== null) {
if (_errs206) vErrors.length = _errs206;
else vErrors = null;
}
let ifClause1;
if (_valid1) {
const _errs209 = errors;
if (!validate85(data115, instancePath + "/rewards/" + i10 + "/reverse/" + i12 + "/on")) {
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var _valid1 = _errs209 === errors;
valid58 = _valid1;
ifClause1 = "then";
} else {
const _errs210 = errors;
if (!validate66(data115, instancePath + "/rewards/" + i10 + "/reverse/" + i12 + "/on")) {
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var _valid1 = _errs210 === errors;
valid58 = _valid1;
ifClause1 = "else";
}
if (!valid58) {
vErrors = noted(vErrors, instancePath + "/rewards/" + i10 + "/reverse/" + i12 + "/on", "if", { failingKeyword: ifClause1 });
errors++;
}
}
if (data114.within !== void 0) {
if (!validate75(data114.within, instancePath + "/rewards/" + i10 + "/reverse/" + i12 + "/within")) {
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if (data114.part !== void 0) {
if (!validate187(data114.part, instancePath + "/rewards/" + i10 + "/reverse/" + i12 + "/part")) {
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
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
let data118 = data.exclusive;
if (Array.isArray(data118)) {
if (data118.length > 100) {
vErrors = noted(vErrors, instancePath + "/exclusive", "maxItems", { limit: 100 });
errors++;
}
const len11 = data118.length;
for (let i13 = 0; i13 < len11; i13++) {
let data119 = data118[i13];
if (data119 && typeof data119 == "object" && !Array.isArray(data119)) {
if (data119.among === void 0) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i13, "required", { missingProperty: "among" });
errors++;
}
if (data119.winner === void 0) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i13, "required", { missingProperty: "winner" });
errors++;
}
for (const key24 in data119) if (!(key24 === "among" || key24 === "winner")) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i13, "additionalProperties", {
additionalProperty: key24,
known: ["among", "winner"]
});
errors++;
}
if (data119.among !== void 0) {
let data120 = data119.among;
if (Array.isArray(data120)) {
if (data120.length > 100) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i13 + "/among", "maxItems", { limit: 100 });
errors++;
}
if (data120.length < 2) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i13 + "/among", "minItems", { limit: 2 });
errors++;
}
const len12 = data120.length;
for (let i14 = 0; i14 < len12; i14++) {
let data121 = data120[i14];
if (typeof data121 === "string") {
if (!pattern0.test(data121)) {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i13 + "/among/" + i14, "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" });
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/exclusive/" + i13 + "/among/" + i14, "type", { type: "string" });
errors++;
}
}
let i15 = data120.length;
let j2;
if (i15 > 1) {
const indices2 = {};
for (; i15--;) {
let item2 = data120[i15];
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
if (data119.winner !== void 0) {
if (!validate189(data119.winner, instancePath + "/exclusive/" + i13 + "/winner")) {
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
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
let data123 = data.points;
if (data123 && typeof data123 == "object" && !Array.isArray(data123)) {
for (const key25 in data123) if (!(key25 === "expireAfter" || key25 === "catalog")) {
vErrors = noted(vErrors, instancePath + "/points", "additionalProperties", {
additionalProperty: key25,
known: ["expireAfter", "catalog"]
});
errors++;
}
if (data123.expireAfter !== void 0) {
if (!validate75(data123.expireAfter, instancePath + "/points/expireAfter")) {
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if (data123.catalog !== void 0) {
let data125 = data123.catalog;
if (Array.isArray(data125)) {
if (data125.length > 500) {
vErrors = noted(vErrors, instancePath + "/points/catalog", "maxItems", { limit: 500 });
errors++;
}
const len13 = data125.length;
for (let i16 = 0; i16 < len13; i16++) {
let data126 = data125[i16];
if (data126 && typeof data126 == "object" && !Array.isArray(data126)) {
if (data126.id === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i16, "required", { missingProperty: "id" });
errors++;
}
if (data126.name === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i16, "required", { missingProperty: "name" });
errors++;
}
if (data126.costPoints === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i16, "required", { missingProperty: "costPoints" });
errors++;
}
if (data126.give === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i16, "required", { missingProperty: "give" });
errors++;
}
for (const key26 in data126) if (!(key26 === "id" || key26 === "name" || key26 === "costPoints" || key26 === "give")) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i16, "additionalProperties", {
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
if (data126.id !== void 0) {
if (!validate22(data126.id, instancePath + "/points/catalog/" + i16 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data126.name !== void 0) {
if (!validate49(data126.name, instancePath + "/points/catalog/" + i16 + "/name")) {
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if (data126.costPoints !== void 0) {
if (!validate125(data126.costPoints, instancePath + "/points/catalog/" + i16 + "/costPoints")) {
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
if (data126.give !== void 0) {
let data130 = data126.give;
if (data130 && typeof data130 == "object" && !Array.isArray(data130)) {
if (data130.kind === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i16 + "/give", "required", { missingProperty: "kind" });
errors++;
}
const tag1 = data130.kind;
if (typeof tag1 == "string") {
if (tag1 === "cash") {
if (data130 && typeof data130 == "object" && !Array.isArray(data130)) {
if (data130.kind === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i16 + "/give", "required", { missingProperty: "kind" });
errors++;
}
if (data130.amountMinor === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i16 + "/give", "required", { missingProperty: "amountMinor" });
errors++;
}
for (const key27 in data130) if (!(key27 === "kind" || key27 === "amountMinor")) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i16 + "/give", "additionalProperties", {
additionalProperty: key27,
known: ["kind", "amountMinor"]
});
errors++;
}
if (data130.kind !== void 0) {
let data131 = data130.kind;
if (typeof data131 !== "string") {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i16 + "/give/kind", "type", { type: "string" });
errors++;
}
if ("cash" !== data131) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i16 + "/give/kind", "const", { allowedValue: "cash" });
errors++;
}
}
if (data130.amountMinor !== void 0) {
if (!validate125(data130.amountMinor, instancePath + "/points/catalog/" + i16 + "/give/amountMinor")) {
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i16 + "/give", "type", { type: "object" });
errors++;
}
} else if (tag1 === "credit") {
if (data130 && typeof data130 == "object" && !Array.isArray(data130)) {
if (data130.kind === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i16 + "/give", "required", { missingProperty: "kind" });
errors++;
}
if (data130.amountMinor === void 0) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i16 + "/give", "required", { missingProperty: "amountMinor" });
errors++;
}
for (const key28 in data130) if (!(key28 === "kind" || key28 === "amountMinor")) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i16 + "/give", "additionalProperties", {
additionalProperty: key28,
known: ["kind", "amountMinor"]
});
errors++;
}
if (data130.kind !== void 0) {
let data133 = data130.kind;
if (typeof data133 !== "string") {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i16 + "/give/kind", "type", { type: "string" });
errors++;
}
if ("credit" !== data133) {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i16 + "/give/kind", "const", { allowedValue: "credit" });
errors++;
}
}
if (data130.amountMinor !== void 0) {
if (!validate125(data130.amountMinor, instancePath + "/points/catalog/" + i16 + "/give/amountMinor")) {
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/points/catalog/" + i16 + "/give", "type", { type: "object" });
errors++;
}
} else if (tag1 === "coupon") {
if (!validate121(data130, instancePath + "/points/catalog/" + i16 + "/give")) {
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
} else if (tag1 === "discount") {
if (!validate128(data130, instancePath + "/points/catalog/" + i16 + "/give")) {
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
} else if (tag1 === "gift") {
if (!validate132(data130, instancePath + "/points/catalog/" + i16 + "/give")) {
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
} else if (tag1 === "freeMonths") {
if (!validate135(data130, instancePath + "/points/catalog/" + i16 + "/give")) {
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
} else if (tag1 === "custom") {
if (!validate139(data130, instancePath + "/points/catalog/" + i16 + "/give")) {
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
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
let data135 = data.milestones;
if (Array.isArray(data135)) {
if (data135.length > 100) {
vErrors = noted(vErrors, instancePath + "/milestones", "maxItems", { limit: 100 });
errors++;
}
const len14 = data135.length;
for (let i17 = 0; i17 < len14; i17++) {
let data136 = data135[i17];
if (data136 && typeof data136 == "object" && !Array.isArray(data136)) {
if (data136.id === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i17, "required", { missingProperty: "id" });
errors++;
}
if (data136.count === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i17, "required", { missingProperty: "count" });
errors++;
}
if (data136.reaches === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i17, "required", { missingProperty: "reaches" });
errors++;
}
for (const key29 in data136) if (!(key29 === "id" || key29 === "label" || key29 === "count" || key29 === "reaches" || key29 === "sets")) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i17, "additionalProperties", {
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
if (data136.id !== void 0) {
if (!validate22(data136.id, instancePath + "/milestones/" + i17 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data136.label !== void 0) {
if (!validate49(data136.label, instancePath + "/milestones/" + i17 + "/label")) {
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if (data136.count !== void 0) {
let data139 = data136.count;
if (data139 && typeof data139 == "object" && !Array.isArray(data139)) {
if (data139.fact === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i17 + "/count", "required", { missingProperty: "fact" });
errors++;
}
if (data139.path === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i17 + "/count", "required", { missingProperty: "path" });
errors++;
}
for (const key30 in data139) if (!(key30 === "fact" || key30 === "path")) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i17 + "/count", "additionalProperties", {
additionalProperty: key30,
known: ["fact", "path"]
});
errors++;
}
if (data139.fact !== void 0) {
if (!validate204(data139.fact, instancePath + "/milestones/" + i17 + "/count/fact")) {
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
if (data139.path !== void 0) {
if (!validate24(data139.path, instancePath + "/milestones/" + i17 + "/count/path")) {
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/milestones/" + i17 + "/count", "type", { type: "object" });
errors++;
}
}
if (data136.reaches !== void 0) {
if (!validate175(data136.reaches, instancePath + "/milestones/" + i17 + "/reaches")) {
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
if (data136.sets !== void 0) {
let data143 = data136.sets;
if (data143 && typeof data143 == "object" && !Array.isArray(data143)) {
if (data143.tier === void 0) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i17 + "/sets", "required", { missingProperty: "tier" });
errors++;
}
for (const key31 in data143) if (!(key31 === "tier")) {
vErrors = noted(vErrors, instancePath + "/milestones/" + i17 + "/sets", "additionalProperties", {
additionalProperty: key31,
known: ["tier"]
});
errors++;
}
if (data143.tier !== void 0) {
if (!validate29(data143.tier, instancePath + "/milestones/" + i17 + "/sets/tier")) {
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
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
if (data.messages !== void 0) {
let data145 = data.messages;
if (Array.isArray(data145)) {
if (data145.length > 500) {
vErrors = noted(vErrors, instancePath + "/messages", "maxItems", { limit: 500 });
errors++;
}
const len15 = data145.length;
for (let i18 = 0; i18 < len15; i18++) {
let data146 = data145[i18];
if (data146 && typeof data146 == "object" && !Array.isArray(data146)) {
if (data146.id === void 0) {
vErrors = noted(vErrors, instancePath + "/messages/" + i18, "required", { missingProperty: "id" });
errors++;
}
if (data146.to === void 0) {
vErrors = noted(vErrors, instancePath + "/messages/" + i18, "required", { missingProperty: "to" });
errors++;
}
if (data146.via === void 0) {
vErrors = noted(vErrors, instancePath + "/messages/" + i18, "required", { missingProperty: "via" });
errors++;
}
if (data146.text === void 0) {
vErrors = noted(vErrors, instancePath + "/messages/" + i18, "required", { missingProperty: "text" });
errors++;
}
for (const key32 in data146) if (!(key32 === "id" || key32 === "to" || key32 === "via" || key32 === "on" || key32 === "when" || key32 === "text")) {
vErrors = noted(vErrors, instancePath + "/messages/" + i18, "additionalProperties", {
additionalProperty: key32,
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
if (data146.id !== void 0) {
if (!validate22(data146.id, instancePath + "/messages/" + i18 + "/id")) {
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if (data146.to !== void 0) {
if (!validate210(data146.to, instancePath + "/messages/" + i18 + "/to")) {
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
}
if (data146.via !== void 0) {
let data149 = data146.via;
if (Array.isArray(data149)) {
if (data149.length > 3) {
vErrors = noted(vErrors, instancePath + "/messages/" + i18 + "/via", "maxItems", { limit: 3 });
errors++;
}
if (data149.length < 1) {
vErrors = noted(vErrors, instancePath + "/messages/" + i18 + "/via", "minItems", { limit: 1 });
errors++;
}
const len16 = data149.length;
for (let i19 = 0; i19 < len16; i19++) {
let data150 = data149[i19];
if (typeof data150 !== "string") {
vErrors = noted(vErrors, instancePath + "/messages/" + i18 + "/via/" + i19, "type", { type: "string" });
errors++;
}
if (!(data150 === "email" || data150 === "sms" || data150 === "slack")) {
vErrors = noted(vErrors, instancePath + "/messages/" + i18 + "/via/" + i19, "enum", { allowedValues: [
"email",
"sms",
"slack"
] });
errors++;
}
}
let i20 = data149.length;
let j3;
if (i20 > 1) {
const indices3 = {};
for (; i20--;) {
let item3 = data149[i20];
if (typeof item3 !== "string") continue;
if (typeof indices3[item3] == "number") {
j3 = indices3[item3];
vErrors = noted(vErrors, instancePath + "/messages/" + i18 + "/via", "uniqueItems", {
i: i20,
j: j3
});
errors++;
break;
}
indices3[item3] = i20;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/messages/" + i18 + "/via", "type", { type: "array" });
errors++;
}
}
if (data146.on !== void 0) {
if (!validate107(data146.on, instancePath + "/messages/" + i18 + "/on")) {
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if (data146.when !== void 0) {
if (!validate78(data146.when, instancePath + "/messages/" + i18 + "/when")) {
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if (data146.text !== void 0) {
let data153 = data146.text;
if (data153 && typeof data153 == "object" && !Array.isArray(data153)) {
if (Object.keys(data153).length < 1) {
vErrors = noted(vErrors, instancePath + "/messages/" + i18 + "/text", "minProperties", { limit: 1 });
errors++;
}
for (const key33 in data153) {
const _errs287 = errors;
if (typeof key33 === "string") {
if (!pattern2.test(key33)) {
vErrors = noted(vErrors, instancePath + "/messages/" + i18 + "/text", "pattern", { pattern: "^[a-z]{2}(-[A-Z]{2})?$" }, key33);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/messages/" + i18 + "/text", "type", { type: "string" }, key33);
errors++;
}
if (!(_errs287 === errors)) {
vErrors = noted(vErrors, instancePath + "/messages/" + i18 + "/text", "propertyNames", { propertyName: key33 });
errors++;
}
}
for (const key34 in data153) {
let data154 = data153[key34];
if (data154 && typeof data154 == "object" && !Array.isArray(data154)) {
if (data154.body === void 0) {
vErrors = noted(vErrors, instancePath + "/messages/" + i18 + "/text/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "body" });
errors++;
}
for (const key35 in data154) if (!(key35 === "subject" || key35 === "body")) {
vErrors = noted(vErrors, instancePath + "/messages/" + i18 + "/text/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", {
additionalProperty: key35,
known: ["subject", "body"]
});
errors++;
}
if (data154.subject !== void 0) {
if (!validate24(data154.subject, instancePath + "/messages/" + i18 + "/text/" + key34.replace(/~/g, "~0").replace(/\//g, "~1") + "/subject")) {
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if (data154.body !== void 0) {
if (!validate57(data154.body, instancePath + "/messages/" + i18 + "/text/" + key34.replace(/~/g, "~0").replace(/\//g, "~1") + "/body")) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/messages/" + i18 + "/text/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/messages/" + i18 + "/text", "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/messages/" + i18, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/messages", "type", { type: "array" });
errors++;
}
}
if (data.actions !== void 0) {
let data157 = data.actions;
if (Array.isArray(data157)) {
if (data157.length > 500) {
vErrors = noted(vErrors, instancePath + "/actions", "maxItems", { limit: 500 });
errors++;
}
const len17 = data157.length;
for (let i21 = 0; i21 < len17; i21++) {
let data158 = data157[i21];
if (data158 && typeof data158 == "object" && !Array.isArray(data158)) {
if (data158.on === void 0) {
vErrors = noted(vErrors, instancePath + "/actions/" + i21, "required", { missingProperty: "on" });
errors++;
}
if (data158.do === void 0) {
vErrors = noted(vErrors, instancePath + "/actions/" + i21, "required", { missingProperty: "do" });
errors++;
}
if (data158.with === void 0) {
vErrors = noted(vErrors, instancePath + "/actions/" + i21, "required", { missingProperty: "with" });
errors++;
}
for (const key36 in data158) if (!(key36 === "on" || key36 === "when" || key36 === "do" || key36 === "with")) {
vErrors = noted(vErrors, instancePath + "/actions/" + i21, "additionalProperties", {
additionalProperty: key36,
known: [
"on",
"when",
"do",
"with"
]
});
errors++;
}
if (data158.on !== void 0) {
if (!validate107(data158.on, instancePath + "/actions/" + i21 + "/on")) {
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if (data158.when !== void 0) {
if (!validate78(data158.when, instancePath + "/actions/" + i21 + "/when")) {
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if (data158.do !== void 0) {
let data161 = data158.do;
if (typeof data161 === "string") {
if (func3(data161) > 100) {
vErrors = noted(vErrors, instancePath + "/actions/" + i21 + "/do", "maxLength", { limit: 100 });
errors++;
}
if (!pattern14.test(data161)) {
vErrors = noted(vErrors, instancePath + "/actions/" + i21 + "/do", "pattern", { pattern: "^[a-z][A-Za-z0-9-]*\\.[a-z][A-Za-z0-9]*$" });
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/actions/" + i21 + "/do", "type", { type: "string" });
errors++;
}
}
if (data158.with !== void 0) {
let data162 = data158.with;
if (data162 && typeof data162 == "object" && !Array.isArray(data162)) for (const key37 in data162) {
const _errs306 = errors;
if (typeof key37 === "string") {
if (func3(key37) > 200) {
vErrors = noted(vErrors, instancePath + "/actions/" + i21 + "/with", "maxLength", { limit: 200 }, key37);
errors++;
}
if (func3(key37) < 1) {
vErrors = noted(vErrors, instancePath + "/actions/" + i21 + "/with", "minLength", { limit: 1 }, key37);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/actions/" + i21 + "/with", "type", { type: "string" }, key37);
errors++;
}
if (!(_errs306 === errors)) {
vErrors = noted(vErrors, instancePath + "/actions/" + i21 + "/with", "propertyNames", { propertyName: key37 });
errors++;
}
}
else {
vErrors = noted(vErrors, instancePath + "/actions/" + i21 + "/with", "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/actions/" + i21, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/actions", "type", { type: "array" });
errors++;
}
}
if (data.connections !== void 0) {
let data163 = data.connections;
if (data163 && typeof data163 == "object" && !Array.isArray(data163)) {
for (const key38 in data163) {
const _errs311 = errors;
if (typeof key38 === "string") {
if (!pattern15.test(key38)) {
vErrors = noted(vErrors, instancePath + "/connections", "pattern", { pattern: "^[a-z][A-Za-z0-9-]{0,63}$" }, key38);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/connections", "type", { type: "string" }, key38);
errors++;
}
if (!(_errs311 === errors)) {
vErrors = noted(vErrors, instancePath + "/connections", "propertyNames", { propertyName: key38 });
errors++;
}
}
for (const key39 in data163) {
let data164 = data163[key39];
if (data164 && typeof data164 == "object" && !Array.isArray(data164)) {
if (data164.object === void 0) {
vErrors = noted(vErrors, instancePath + "/connections/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "object" });
errors++;
}
if (data164.field === void 0) {
vErrors = noted(vErrors, instancePath + "/connections/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "field" });
errors++;
}
if (data164.stages === void 0) {
vErrors = noted(vErrors, instancePath + "/connections/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "stages" });
errors++;
}
for (const key40 in data164) if (!(key40 === "object" || key40 === "field" || key40 === "stages")) {
vErrors = noted(vErrors, instancePath + "/connections/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", {
additionalProperty: key40,
known: [
"object",
"field",
"stages"
]
});
errors++;
}
if (data164.object !== void 0) {
if (!validate49(data164.object, instancePath + "/connections/" + key39.replace(/~/g, "~0").replace(/\//g, "~1") + "/object")) {
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if (data164.field !== void 0) {
if (!validate49(data164.field, instancePath + "/connections/" + key39.replace(/~/g, "~0").replace(/\//g, "~1") + "/field")) {
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if (data164.stages !== void 0) {
let data167 = data164.stages;
if (data167 && typeof data167 == "object" && !Array.isArray(data167)) {
if (Object.keys(data167).length < 1) {
vErrors = noted(vErrors, instancePath + "/connections/" + key39.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages", "minProperties", { limit: 1 });
errors++;
}
for (const key41 in data167) {
const _errs321 = errors;
if (typeof key41 === "string") {
if (func3(key41) > 200) {
vErrors = noted(vErrors, instancePath + "/connections/" + key39.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages", "maxLength", { limit: 200 }, key41);
errors++;
}
if (func3(key41) < 1) {
vErrors = noted(vErrors, instancePath + "/connections/" + key39.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages", "minLength", { limit: 1 }, key41);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/connections/" + key39.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages", "type", { type: "string" }, key41);
errors++;
}
if (!(_errs321 === errors)) {
vErrors = noted(vErrors, instancePath + "/connections/" + key39.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages", "propertyNames", { propertyName: key41 });
errors++;
}
}
for (const key42 in data167) if (!validate29(data167[key42], instancePath + "/connections/" + key39.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"))) {
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
} else {
vErrors = noted(vErrors, instancePath + "/connections/" + key39.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages", "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/connections/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/connections", "type", { type: "object" });
errors++;
}
}
if (data.tests !== void 0) {
let data169 = data.tests;
if (Array.isArray(data169)) {
if (data169.length > 500) {
vErrors = noted(vErrors, instancePath + "/tests", "maxItems", { limit: 500 });
errors++;
}
const len18 = data169.length;
for (let i22 = 0; i22 < len18; i22++) {
let data170 = data169[i22];
if (data170 && typeof data170 == "object" && !Array.isArray(data170)) {
if (data170.it === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i22, "required", { missingProperty: "it" });
errors++;
}
if (data170.given === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i22, "required", { missingProperty: "given" });
errors++;
}
if (data170.expect === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i22, "required", { missingProperty: "expect" });
errors++;
}
for (const key43 in data170) if (!(key43 === "it" || key43 === "given" || key43 === "expect")) {
vErrors = noted(vErrors, instancePath + "/tests/" + i22, "additionalProperties", {
additionalProperty: key43,
known: [
"it",
"given",
"expect"
]
});
errors++;
}
if (data170.it !== void 0) {
if (!validate24(data170.it, instancePath + "/tests/" + i22 + "/it")) {
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if (data170.given !== void 0) {
let data172 = data170.given;
if (Array.isArray(data172)) {
if (data172.length > 1e3) {
vErrors = noted(vErrors, instancePath + "/tests/" + i22 + "/given", "maxItems", { limit: 1e3 });
errors++;
}
if (data172.length < 1) {
vErrors = noted(vErrors, instancePath + "/tests/" + i22 + "/given", "minItems", { limit: 1 });
errors++;
}
const len19 = data172.length;
for (let i23 = 0; i23 < len19; i23++) {
let data173 = data172[i23];
if (data173 && typeof data173 == "object" && !Array.isArray(data173)) {
if (data173.id === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i22 + "/given/" + i23, "required", { missingProperty: "id" });
errors++;
}
if (data173.type === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i22 + "/given/" + i23, "required", { missingProperty: "type" });
errors++;
}
if (data173.at === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i22 + "/given/" + i23, "required", { missingProperty: "at" });
errors++;
}
if (data173.who === void 0) {
vErrors = noted(vErrors, instancePath + "/tests/" + i22 + "/given/" + i23, "required", { missingProperty: "who" });
errors++;
}
if (data173.id !== void 0) {
if (typeof data173.id !== "string") {
vErrors = noted(vErrors, instancePath + "/tests/" + i22 + "/given/" + i23 + "/id", "type", { type: "string" });
errors++;
}
}
if (data173.type !== void 0) {
if (!validate85(data173.type, instancePath + "/tests/" + i22 + "/given/" + i23 + "/type")) {
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if (data173.at !== void 0) {
if (typeof data173.at !== "string") {
vErrors = noted(vErrors, instancePath + "/tests/" + i22 + "/given/" + i23 + "/at", "type", { type: "string" });
errors++;
}
}
if (data173.who !== void 0) {
let data177 = data173.who;
if (data177 && typeof data177 == "object" && !Array.isArray(data177)) {
for (const key44 in data177) {
const _errs343 = errors;
if (typeof key44 === "string") {
if (func3(key44) > 200) {
vErrors = noted(vErrors, instancePath + "/tests/" + i22 + "/given/" + i23 + "/who", "maxLength", { limit: 200 }, key44);
errors++;
}
if (func3(key44) < 1) {
vErrors = noted(vErrors, instancePath + "/tests/" + i22 + "/given/" + i23 + "/who", "minLength", { limit: 1 }, key44);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i22 + "/given/" + i23 + "/who", "type", { type: "string" }, key44);
errors++;
}
if (!(_errs343 === errors)) {
vErrors = noted(vErrors, instancePath + "/tests/" + i22 + "/given/" + i23 + "/who", "propertyNames", { propertyName: key44 });
errors++;
}
}
for (const key45 in data177) if (typeof data177[key45] !== "string") {
vErrors = noted(vErrors, instancePath + "/tests/" + i22 + "/given/" + i23 + "/who/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "string" });
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i22 + "/given/" + i23 + "/who", "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i22 + "/given/" + i23, "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i22 + "/given", "type", { type: "array" });
errors++;
}
}
if (data170.expect !== void 0) {
let data179 = data170.expect;
if (data179 && typeof data179 == "object" && !Array.isArray(data179)) {
for (const key46 in data179) if (!(key46 === "stage" || key46 === "verdict" || key46 === "outcome" || key46 === "rewards")) {
vErrors = noted(vErrors, instancePath + "/tests/" + i22 + "/expect", "additionalProperties", {
additionalProperty: key46,
known: [
"stage",
"verdict",
"outcome",
"rewards"
]
});
errors++;
}
if (data179.stage !== void 0) {
if (!validate29(data179.stage, instancePath + "/tests/" + i22 + "/expect/stage")) {
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if (data179.verdict !== void 0) {
if (!validate224(data179.verdict, instancePath + "/tests/" + i22 + "/expect/verdict")) {
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if (data179.outcome !== void 0) {
if (!validate226(data179.outcome, instancePath + "/tests/" + i22 + "/expect/outcome")) {
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if (data179.rewards !== void 0) {
let data183 = data179.rewards;
if (data183 && typeof data183 == "object" && !Array.isArray(data183)) {
for (const key47 in data183) {
const _errs356 = errors;
if (typeof key47 === "string") {
if (func3(key47) > 200) {
vErrors = noted(vErrors, instancePath + "/tests/" + i22 + "/expect/rewards", "maxLength", { limit: 200 }, key47);
errors++;
}
if (func3(key47) < 1) {
vErrors = noted(vErrors, instancePath + "/tests/" + i22 + "/expect/rewards", "minLength", { limit: 1 }, key47);
errors++;
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i22 + "/expect/rewards", "type", { type: "string" }, key47);
errors++;
}
if (!(_errs356 === errors)) {
vErrors = noted(vErrors, instancePath + "/tests/" + i22 + "/expect/rewards", "propertyNames", { propertyName: key47 });
errors++;
}
}
for (const key48 in data183) {
let data184 = data183[key48];
if (!(typeof data184 == "number" && !(data184 % 1) && !isNaN(data184) && isFinite(data184)) && !(data184 && typeof data184 == "object" && !Array.isArray(data184))) {
vErrors = noted(vErrors, instancePath + "/tests/" + i22 + "/expect/rewards/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: ["integer", "object"] });
errors++;
}
if (typeof data184 == "number" && isFinite(data184)) {
if (data184 < 0 || isNaN(data184)) {
vErrors = noted(vErrors, instancePath + "/tests/" + i22 + "/expect/rewards/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"), "minimum", {
comparison: ">=",
limit: 0
});
errors++;
}
}
if (data184 && typeof data184 == "object" && !Array.isArray(data184)) {
for (const key49 in data184) if (!(key49 === "amountMinor" || key49 === "amount" || key49 === "state" || key49 === "until")) {
vErrors = noted(vErrors, instancePath + "/tests/" + i22 + "/expect/rewards/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", {
additionalProperty: key49,
known: [
"amountMinor",
"amount",
"state",
"until"
]
});
errors++;
}
if (data184.amountMinor !== void 0) {
let data185 = data184.amountMinor;
if (!(typeof data185 == "number" && !(data185 % 1) && !isNaN(data185) && isFinite(data185))) {
vErrors = noted(vErrors, instancePath + "/tests/" + i22 + "/expect/rewards/" + key48.replace(/~/g, "~0").replace(/\//g, "~1") + "/amountMinor", "type", { type: "integer" });
errors++;
}
}
if (data184.amount !== void 0) {
let data186 = data184.amount;
if (!(typeof data186 == "number" && !(data186 % 1) && !isNaN(data186) && isFinite(data186))) {
vErrors = noted(vErrors, instancePath + "/tests/" + i22 + "/expect/rewards/" + key48.replace(/~/g, "~0").replace(/\//g, "~1") + "/amount", "type", { type: "integer" });
errors++;
}
}
if (data184.state !== void 0) {
if (!validate228(data184.state, instancePath + "/tests/" + i22 + "/expect/rewards/" + key48.replace(/~/g, "~0").replace(/\//g, "~1") + "/state")) {
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if (data184.until !== void 0) {
if (typeof data184.until !== "string") {
vErrors = noted(vErrors, instancePath + "/tests/" + i22 + "/expect/rewards/" + key48.replace(/~/g, "~0").replace(/\//g, "~1") + "/until", "type", { type: "string" });
errors++;
}
}
}
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i22 + "/expect/rewards", "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i22 + "/expect", "type", { type: "object" });
errors++;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/tests/" + i22, "type", { type: "object" });
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
const validateEvent = validate230;
const pattern16 = new RegExp("^[^\\p{Cc}\\p{Cs}]+$", "u");
function validate231(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if (typeof data === "string") {
if (func3(data) > 200) {
vErrors = noted(vErrors, instancePath, "maxLength", { limit: 200 });
errors++;
}
if (!pattern16.test(data)) {
vErrors = noted(vErrors, instancePath, "pattern", { pattern: "^[^\\p{Cc}\\p{Cs}]+$" });
errors++;
}
} else {
vErrors = noted(vErrors, instancePath, "type", { type: "string" });
errors++;
}
validate231.errors = vErrors;
return errors === 0;
}
function validate243(data, instancePath = "") {
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
validate243.errors = vErrors;
return errors === 0;
}
const pattern18 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3})?Z$", "u");
function validate230(data, instancePath = "") {
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
if (!validate231(data.id, instancePath + "/id")) {
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
}
if (data.source !== void 0) {
if (!validate231(data.source, instancePath + "/source")) {
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
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
if (!pattern18.test(data3)) {
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
if (!validate231(data4.referralId, instancePath + "/who/referralId")) {
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
}
if (data4.code !== void 0) {
if (!validate231(data4.code, instancePath + "/who/code")) {
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
}
if (data4.coupon !== void 0) {
if (!validate231(data4.coupon, instancePath + "/who/coupon")) {
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
}
if (data4.externalId !== void 0) {
if (!validate231(data4.externalId, instancePath + "/who/externalId")) {
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
}
if (data4.email !== void 0) {
if (!validate231(data4.email, instancePath + "/who/email")) {
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
}
if (data4.phone !== void 0) {
if (!validate231(data4.phone, instancePath + "/who/phone")) {
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
}
if (data4.visitorId !== void 0) {
if (!validate231(data4.visitorId, instancePath + "/who/visitorId")) {
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
}
if (data4.advocateId !== void 0) {
if (!validate231(data4.advocateId, instancePath + "/who/advocateId")) {
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
}
} else {
vErrors = noted(vErrors, instancePath + "/who", "type", { type: "object" });
errors++;
}
}
if (data.object !== void 0) {
if (!validate231(data.object, instancePath + "/object")) {
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
}
if (data.data !== void 0) {
if (!validate243(data.data, instancePath + "/data")) {
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if (data.signals !== void 0) {
if (!validate243(data.signals, instancePath + "/signals")) {
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
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
if (!validate231(data17.share, instancePath + "/mint/share")) {
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
}
if (data17.referral !== void 0) {
if (!validate231(data17.referral, instancePath + "/mint/referral")) {
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
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
validate230.errors = vErrors;
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
