using System.Text.Encodings.Web;
using System.Text.Json;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Importers.Reporting;
using DirectoryApi.Nodes;
using DirectoryApi.Offices;
using DirectoryApi.Planning.Reports;

namespace DirectoryApi.Planning.Explaining;

/// <summary>
/// Writes an explanation as one JSON object on one line, UTF-8, Cyrillic unescaped. Every key is always there; what is not known is
/// null, and what there is none of is an empty array. Places, fields and values are as in a plan (<see cref="PlanJsonWriter"/>).
/// </summary>
/// <remarks>
/// <c>edition</c>, <c>withdrawnIn</c> (the first edition without the office, or null), <c>id</c>, <c>key</c>, <c>slug</c>,
/// <c>asOf</c>; <c>aliases</c> (<c>key</c>, <c>slug</c>); <c>values</c> (<c>field</c>, <c>value</c>, <c>places</c>, <c>note</c>);
/// <c>witnesses</c> (<c>row</c>, <c>reason</c>, <c>place</c>, <c>cells</c>: their text, line feeds kept); <c>dissents</c>
/// (<c>field</c>, <c>value</c>, <c>rows</c>); <c>history</c> (<c>document</c>, <c>asOf</c>, <c>replaced</c>, <c>name</c>,
/// <c>address</c>, <c>phones</c>, <c>hours</c>); <c>doubts</c> (<c>left</c>, <c>right</c>, <c>joined</c>, <c>reason</c>).
/// </remarks>
internal static class ExplanationJsonWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes an explanation and a line feed.</summary>
    /// <param name="output">Takes the text; stays open.</param>
    /// <param name="explanation">The explanation.</param>
    public static void Write(Stream output, OfficeExplanation explanation)
    {
        var office = explanation.Office;
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("edition", explanation.Edition);
            json.WriteNumberOrNull("withdrawnIn", explanation.WithdrawnIn);
            json.WriteString("id", NodeId.Encode(nameof(Office), office.Key));
            json.WriteString("key", office.Key);
            json.WriteString("slug", office.Slug);
            json.WriteString("asOf", ReportText.Date(office.AsOf));
            json.WriteArray("aliases", explanation.Aliases, WriteAlias);
            json.WriteArray("values", explanation.Values, WriteValue);
            json.WriteArray("witnesses", explanation.Witnesses, WriteWitness);
            json.WriteArray("dissents", office.Dissents, WriteDissent);
            json.WriteArray("history", office.History, WriteStatement);
            json.WriteArray("doubts", explanation.Doubts, WriteDoubt);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteAlias(Utf8JsonWriter json, OfficeAlias alias)
    {
        json.WriteString("key", alias.Key);
        json.WriteString("slug", alias.Slug);
    }

    private static void WriteValue(Utf8JsonWriter json, ExplainedValue value)
    {
        json.WriteString("field", OfficeFieldNames.Of(value.Field));
        json.WriteString("value", JsonParts.ApiValue(value.Field, value.Text));
        json.WriteStartArray("places");
        foreach (var place in value.Places)
        {
            json.WritePlaceValue(place);
        }

        json.WriteEndArray();
        json.WriteString("note", value.Note);
    }

    private static void WriteWitness(Utf8JsonWriter json, ExplainedWitness witness)
    {
        json.WriteString("row", witness.Witness.Row.ToString());
        json.WriteString("reason", witness.Witness.Reason);
        json.WritePlace("place", witness.Place);
        json.WriteArray("cells", (witness.Place?.Row.Cells ?? []).Select(cell => cell.Text));
    }

    private static void WriteDissent(Utf8JsonWriter json, OfficeDissent dissent)
    {
        json.WriteString("field", OfficeFieldNames.Of(dissent.Field));
        json.WriteString("value", dissent.Value);
        json.WriteArray("rows", dissent.Rows.Select(row => row.ToString()));
    }

    private static void WriteStatement(Utf8JsonWriter json, OfficeStatement statement)
    {
        json.WriteString("document", statement.DocumentSlug);
        json.WriteString("asOf", ReportText.Date(statement.AsOf));
        json.WriteBoolean("replaced", statement.IsReplaced);
        json.WriteString("name", statement.Name);
        json.WriteString("address", statement.Address);
        json.WriteArray("phones", statement.Phones);
        json.WriteString("hours", statement.Hours);
    }

    private static void WriteDoubt(Utf8JsonWriter json, PlannedDoubt doubt)
    {
        json.WriteString("left", doubt.Match.Left.ToString());
        json.WriteString("right", doubt.Match.Right.ToString());
        json.WriteBoolean("joined", doubt.Match.IsJoined);
        json.WriteString("reason", doubt.Match.Reason);
    }
}
