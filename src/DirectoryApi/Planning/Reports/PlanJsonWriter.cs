using System.Text.Encodings.Web;
using System.Text.Json;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Nodes;
using DirectoryApi.Offices;

namespace DirectoryApi.Planning.Reports;

/// <summary>
/// Writes a plan as one JSON object on one line, UTF-8, Cyrillic unescaped. Every key is always there; what is not known is null,
/// and what there is none of is an empty array. Kinds are written as the API writes enumerations, <c>RENAMED</c>; ids, slugs and
/// values are those of the API. Lines are numbered from 1.
/// </summary>
/// <remarks>
/// <list type="table">
/// <item><term><c>baseEdition</c></term><description>the edition it was made from; null for a store without one.</description></item>
/// <item><term><c>counts</c></term><description>of offices: <c>before</c>, <c>after</c>, <c>withdrawn</c>, <c>merged</c>,
/// <c>added</c>, <c>renamed</c>, <c>moved</c>, <c>changed</c>, <c>unchanged</c> (each office counts once), and
/// <c>withdrawnShare</c>, 0 to 1.</description></item>
/// <item><term><c>documents</c></term><description>each with <c>slug</c>, <c>file</c>, <c>change</c> (<c>NEW</c>,
/// <c>REPLACED</c>, <c>KEPT</c>), <c>rows</c>, <c>rowsBefore</c> and how many <c>offices</c> change because of it, by
/// kind.</description></item>
/// <item><term><c>offices</c></term><description>those that change, by kind and then by slug, each with <c>kind</c>
/// (<c>WITHDRAWN</c>, <c>MERGED</c>, <c>ADDED</c>, <c>RENAMED</c>, <c>MOVED</c>, <c>CHANGED</c>), <c>id</c>, <c>key</c>,
/// <c>slug</c>, <c>name</c>, <c>document</c> (slug of the decree it rests on), the <c>place</c> that lists it, <c>into</c> (the
/// slug of the office that a merged one is) and <c>values</c>: <c>field</c>, <c>before</c> and <c>after</c> as the API's
/// <c>Change</c> has them (several values on lines of their own), <c>beforePlace</c>, <c>afterPlace</c>.</description></item>
/// <item><term>a place</term><description><c>file</c>, <c>line</c>, <c>endLine</c>, <c>cell</c> (0 for a whole row), <c>row</c>
/// (its key); or null.</description></item>
/// <item><term><c>doubts</c></term><description>each with the keys of two rows, <c>left</c> and <c>right</c>, their places
/// (<c>leftPlace</c>, <c>rightPlace</c>), <c>joined</c> and <c>reason</c>.</description></item>
/// <item><term><c>warnings</c></term><description>each with <c>code</c>, <c>file</c>, <c>line</c>, <c>endLine</c>, <c>cell</c>,
/// <c>message</c>.</description></item>
/// </list>
/// </remarks>
internal static class PlanJsonWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a plan and a line feed.</summary>
    /// <param name="output">Takes the text; stays open.</param>
    /// <param name="plan">The plan.</param>
    public static void Write(Stream output, EditionPlan plan)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteNumberOrNull("baseEdition", plan.BaseEdition);
            WriteCounts(json, plan);
            json.WriteArray("documents", plan.Documents, WriteDocument);
            json.WriteArray("offices", plan.Offices, WriteOffice);
            json.WriteArray("doubts", plan.Doubts, WriteDoubt);
            json.WriteArray("warnings", plan.Warnings, WriteWarning);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteCounts(Utf8JsonWriter json, EditionPlan plan)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("before", plan.OfficesBefore);
        json.WriteNumber("after", plan.OfficesAfter);
        foreach (var kind in Enum.GetValues<PlanKind>())
        {
            json.WriteNumber(JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()), plan.Count(kind));
        }

        json.WriteNumber("unchanged", plan.Unchanged);
        json.WriteNumber("withdrawnShare", plan.WithdrawnShare);
        json.WriteEndObject();
    }

    private static void WriteDocument(Utf8JsonWriter json, PlannedDocument document)
    {
        json.WriteString("slug", document.Decree.Slug);
        json.WriteString("file", document.FileName);
        json.WriteEnum("change", document.Change);
        json.WriteNumber("rows", document.Rows);
        json.WriteNumber("rowsBefore", document.RowsBefore);
        json.WriteStartObject("offices");
        foreach (var kind in Enum.GetValues<PlanKind>())
        {
            json.WriteNumber(JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()), document.Offices.GetValueOrDefault(kind));
        }

        json.WriteEndObject();
    }

    private static void WriteOffice(Utf8JsonWriter json, PlannedOffice planned)
    {
        var office = planned.Office;
        json.WriteEnum("kind", planned.Kind);
        json.WriteString("id", NodeId.Encode(nameof(Office), office.Key));
        json.WriteString("key", office.Key);
        json.WriteString("slug", office.Slug);
        json.WriteString("name", PrintedName.Of(office).Text);
        json.WriteString("document", planned.DocumentSlug);
        json.WritePlace("place", planned.Place);
        json.WriteString("into", planned.Into?.Slug);
        json.WriteArray("values", planned.Values, WriteValue);
    }

    private static void WriteValue(Utf8JsonWriter json, PlannedValue value)
    {
        json.WriteString("field", OfficeFieldNames.Of(value.Field));
        json.WriteString("before", JsonParts.ApiValue(value.Field, value.Before));
        json.WriteString("after", JsonParts.ApiValue(value.Field, value.After));
        json.WritePlace("beforePlace", value.BeforePlace);
        json.WritePlace("afterPlace", value.AfterPlace);
    }

    private static void WriteDoubt(Utf8JsonWriter json, PlannedDoubt doubt)
    {
        json.WriteString("left", doubt.Match.Left.ToString());
        json.WriteString("right", doubt.Match.Right.ToString());
        json.WritePlace("leftPlace", doubt.Left);
        json.WritePlace("rightPlace", doubt.Right);
        json.WriteBoolean("joined", doubt.Match.IsJoined);
        json.WriteString("reason", doubt.Match.Reason);
    }

    private static void WriteWarning(Utf8JsonWriter json, ImportWarning warning)
    {
        json.WriteString("code", warning.Code);
        json.WriteString("file", warning.File);
        json.WriteNumber("line", warning.Span.Line);
        json.WriteNumber("endLine", warning.Span.EndLine);
        json.WriteNumber("cell", warning.Span.Cell);
        json.WriteString("message", warning.Message);
    }
}
