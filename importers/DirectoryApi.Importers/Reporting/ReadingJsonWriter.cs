using System.Text.Encodings.Web;
using System.Text.Json;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Importers.Accounting;
using DirectoryApi.Importers.Structure;

namespace DirectoryApi.Importers.Reporting;

/// <summary>
/// Writes how a document was read as one JSON object on one line, UTF-8, Cyrillic unescaped. Every key is always there; what is not
/// known is null, and what there is none of is an empty array. Lines and cells are numbered from 1; cell 0 is text outside a table.
/// </summary>
/// <remarks>
/// <list type="table">
/// <item><term><c>document</c></term><description><c>file</c> (name without the folder), <c>format</c> (<c>text</c>, <c>html</c>,
/// <c>docx</c>, <c>pdf</c>), <c>bytes</c>, <c>sha256</c> (lower-case hexadecimal).</description></item>
/// <item><term><c>decree</c></term><description>what its heading says: <c>slug</c>, <c>stem</c>, <c>number</c>, <c>adoptedOn</c>
/// (ISO 8601), <c>language</c> (BCP 47), <c>title</c>, <c>status</c> (<c>inForce</c>, <c>repealed</c>), <c>repealedOn</c>,
/// <c>repealedBy</c>.</description></item>
/// <item><term><c>standards</c></term><description>each with <c>ordinal</c>, <c>name</c>, <c>line</c> and the <c>hours</c> of its
/// clause: <c>kind</c> of the offices, <c>text</c>, <c>line</c>, <c>endLine</c>, <c>rules</c> (<c>days</c>, <c>opens</c>,
/// <c>closes</c>, <c>breaks</c>).</description></item>
/// <item><term><c>tables</c></term><description>each with <c>standard</c>, <c>annex</c>, <c>title</c>, <c>kind</c>,
/// <c>contactPoints</c> (whether it lists officials), <c>line</c>, <c>endLine</c>, <c>columns</c> as understood (<c>head</c>,
/// <c>role</c>, for phones <c>purpose</c>), the number of its <c>rows</c> and its <c>account</c>: <c>characters</c>,
/// <c>inValues</c>, <c>inHeads</c>, <c>inLayout</c>, <c>inResidue</c>, and <c>residue</c> (<c>text</c>, <c>line</c>, <c>endLine</c>,
/// <c>cell</c>).</description></item>
/// <item><term><c>passedOver</c></term><description>tables that list no offices: <c>heads</c>, <c>line</c>, <c>endLine</c>,
/// <c>rows</c>.</description></item>
/// <item><term><c>account</c></term><description>of all tables: <c>characters</c>, <c>inResidue</c>, <c>accountedShare</c> and
/// <c>residueShare</c>, 0 to 1.</description></item>
/// <item><term><c>warnings</c></term><description>each with <c>code</c>, <c>file</c>, <c>line</c>, <c>endLine</c>, <c>cell</c>,
/// <c>message</c>.</description></item>
/// </list>
/// </remarks>
public static class ReadingJsonWriter
{
    /// <summary>Bytes after which what was written is handed on.</summary>
    private const int FlushThreshold = 1 << 16;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one reading and a line feed.</summary>
    /// <param name="output">Takes the text; stays open.</param>
    /// <param name="reading">What was read.</param>
    /// <param name="cancellationToken">Ends the writing in the middle.</param>
    public static void Write(Stream output, AnnexReading reading, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(reading);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            WriteDocument(json, reading);
            WriteDecree(json, reading.Decree.Decree);
            WriteArray(json, "standards", reading.Decree.Standards, WriteStandard, cancellationToken);
            WriteArray(json, "tables", reading.Tables, WriteTable, cancellationToken);
            WriteArray(json, "passedOver", reading.Account.PassedOver, WritePassedOver, cancellationToken);
            WriteAccount(json, reading.Account);
            WriteArray(json, "warnings", reading.Decree.Warnings, WriteWarning, cancellationToken);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteDocument(Utf8JsonWriter json, AnnexReading reading)
    {
        json.WriteStartObject("document");
        json.WriteString("file", reading.Document.File.Name);
        json.WriteString("format", NameOf(reading.Document.Format));
        json.WriteNumber("bytes", reading.Document.File.Bytes.Length);
        json.WriteString("sha256", reading.Document.File.Sha256);
        json.WriteEndObject();
    }

    private static void WriteDecree(Utf8JsonWriter json, Decree decree)
    {
        json.WriteStartObject("decree");
        json.WriteString("slug", decree.Slug);
        json.WriteString("stem", decree.Stem);
        json.WriteString("number", decree.Number);
        json.WriteString("adoptedOn", ReportText.Date(decree.AdoptedOn));
        json.WriteString("language", decree.Language.Tag());
        json.WriteString("title", decree.Title);
        json.WriteString("status", NameOf(decree.Status));
        json.WriteString("repealedOn", decree.RepealedOn is { } date ? ReportText.Date(date) : null);
        json.WriteString("repealedBy", decree.RepealedBy);
        json.WriteEndObject();
    }

    private static void WriteStandard(Utf8JsonWriter json, Standard standard)
    {
        json.WriteNumber("ordinal", standard.Ordinal);
        json.WriteString("name", standard.Name);
        json.WriteNumber("line", standard.Line);
        WriteArray(json, "hours", standard.Hours, WriteClauseHours, CancellationToken.None);
    }

    private static void WriteClauseHours(Utf8JsonWriter json, ClauseHours hours)
    {
        json.WriteString("kind", NameOf(hours.Kind));
        json.WriteString("text", hours.Text.Value);
        WriteLines(json, hours.Text.Span);
        HoursJson.Write(json, "rules", hours.Rules);
    }

    private static void WriteTable(Utf8JsonWriter json, TableReading reading)
    {
        var (table, account, rows) = reading;
        json.WriteNumber("standard", table.Standard);
        json.WriteString("annex", table.Annex);
        json.WriteString("title", table.Title);
        json.WriteString("kind", NameOf(table.Kind));
        json.WriteBoolean("contactPoints", table.ListsContactPoints);
        WriteLines(json, account.Span);
        WriteArray(json, "columns", table.Columns, WriteColumn, CancellationToken.None);
        json.WriteNumber("rows", rows.Count);
        json.WriteStartObject("account");
        json.WriteNumber("characters", account.Characters);
        json.WriteNumber("inValues", account.InValues);
        json.WriteNumber("inHeads", account.InHeads);
        json.WriteNumber("inLayout", account.InLayout);
        json.WriteNumber("inResidue", account.InResidue);
        WriteArray(json, "residue", account.Residue, WriteResidue, CancellationToken.None);
        json.WriteEndObject();
    }

    private static void WriteColumn(Utf8JsonWriter json, Column column)
    {
        json.WriteString("head", column.Head);
        json.WriteString("role", NameOf(column.Role));
        json.WriteString("purpose", column.Role == ColumnRole.Phone ? NameOf(column.Purpose) : null);
    }

    private static void WriteResidue(Utf8JsonWriter json, ResidueText residue)
    {
        json.WriteString("text", residue.Text);
        WriteLines(json, residue.Span);
        json.WriteNumber("cell", residue.Span.Cell);
    }

    private static void WritePassedOver(Utf8JsonWriter json, PassedOverTable table)
    {
        json.WriteString("heads", table.Heads);
        WriteLines(json, table.Span);
        json.WriteNumber("rows", table.Rows);
    }

    private static void WriteAccount(Utf8JsonWriter json, DecreeAccount account)
    {
        json.WriteStartObject("account");
        json.WriteNumber("characters", account.Characters);
        json.WriteNumber("inResidue", account.InResidue);
        json.WriteNumber("accountedShare", account.AccountedShare);
        json.WriteNumber("residueShare", account.ResidueShare);
        json.WriteEndObject();
    }

    private static void WriteWarning(Utf8JsonWriter json, ImportWarning warning)
    {
        json.WriteString("code", warning.Code);
        json.WriteString("file", warning.File);
        WriteLines(json, warning.Span);
        json.WriteNumber("cell", warning.Span.Cell);
        json.WriteString("message", warning.Message);
    }

    private static void WriteLines(Utf8JsonWriter json, SourceSpan span)
    {
        json.WriteNumber("line", span.Line);
        json.WriteNumber("endLine", span.EndLine);
    }

    private static void WriteArray<T>(
        Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write, CancellationToken cancellationToken)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
            if (json.BytesPending > FlushThreshold)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
    }

    private static string NameOf<T>(T value)
        where T : struct, Enum =>
        JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
