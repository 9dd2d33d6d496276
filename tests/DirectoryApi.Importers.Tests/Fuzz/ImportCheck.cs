using System.Text;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Reporting;

namespace DirectoryApi.Importers.Tests.Fuzz;

/// <summary>What holds for every document: it gives rows that stand in it, or is refused by name.</summary>
internal static class ImportCheck
{
    /// <summary>Bytes that reading a document may allocate, all told: several times what the largest annex takes.</summary>
    private const long MostAllocated = 2L << 30;

    /// <summary>Refuses halves of a character, which cutting a text short may leave.</summary>
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Far above what the slowest document takes on a busy machine.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>Imports a document and holds the result to what every document must fulfil.</summary>
    /// <returns>The decree; null where the document was refused.</returns>
    public static async Task<ImportedDecree?> Run(SourceFile file, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Limit);

        // On a thread of its own; the wait ends later than the reading should by itself, so that one that heeds no token is found too.
        var decree = await Task.Run(() => Import(file, limit.Token), CancellationToken.None).WaitAsync(Limit * 2, cancellationToken);
        if (decree is not null)
        {
            Check(decree, file);
        }

        return decree;
    }

    private static ImportedDecree? Import(SourceFile file, CancellationToken cancellationToken)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        ImportedDecree? decree = null;
        try
        {
            decree = new AnnexImporter(TestData.Gazetteer).Import(file, cancellationToken);
        }
        catch (ImportException error)
        {
            Require(error.File == file.Name && error.Message.StartsWith(file.Name, StringComparison.Ordinal), $"the refusal does not name the file: {error.Message}");
            Require(error.Message.Length < 1000, $"the refusal is {error.Message.Length} characters long");
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Require(allocated < MostAllocated, $"reading {file.Bytes.Length} bytes took {allocated} of memory");
        return decree;
    }

    private static void Check(ImportedDecree decree, SourceFile file)
    {
        var lines = LastLine(file);
        var keys = new HashSet<RowKey>();
        Require(decree.Rows.Count > 0, "there are no rows, and no refusal");
        foreach (var row in decree.Rows)
        {
            Require(keys.Add(row.Key), $"{row.Key} names two rows");
            RequireWithin(row.Span, lines, $"row {row.Key}");
            if (row.Name is { } name)
            {
                RequireWithin(name.Span, lines, $"the name of {row.Key}");
            }

            foreach (var span in ValuesOf(row))
            {
                Require(span.Line >= row.Span.Line && span.Line <= span.EndLine && span.EndLine <= row.Span.EndLine, $"a value of {row.Key} stands at {span}, outside the row's {row.Span}");
            }

            RowJsonWriter.Write(Stream.Null, row);
        }

        foreach (var warning in decree.Warnings)
        {
            Require(warning.File == file.Name && warning.Message.Length is > 0 and < 2000 && warning.Code.Contains('.', StringComparison.Ordinal), $"the warning {warning} does not say what and where");
            Utf8.GetByteCount(warning.Message);
            RequireWithin(warning.Span, lines, $"the warning {warning.Code}");
        }

        Require(decree.Standards.All(standard => standard.Line >= 1 && standard.Line <= lines), "a standard stands outside the document");
    }

    private static int LastLine(SourceFile file)
    {
        var blocks = DocumentReaders.Read(file).Blocks;
        var cells = blocks.OfType<TableBlock>().SelectMany(table => table.Rows).Select(row => row.Span.EndLine);
        return blocks.Select(block => block.Span.EndLine).Concat(cells).Max();
    }

    /// <summary>The places of all values that stand in the row itself; its name may stand in the header line above it.</summary>
    private static IEnumerable<SourceSpan> ValuesOf(AnnexRow row) =>
        row.Cells.Select(cell => cell.Span)
            .Concat(new[] { row.Address, row.Position, row.Room, row.HoursText }.OfType<Sourced<string>>().Select(value => value.Span))
            .Concat(row.Emails.Concat(row.Websites).Select(value => value.Span))
            .Concat(row.Phones.Select(phone => phone.Display.Span));

    private static void RequireWithin(SourceSpan span, int lines, string what) =>
        Require(span.Line >= 1 && span.Line <= span.EndLine && span.EndLine <= lines && span.Cell >= 0, $"{what} stands at {span}, the document has {lines} lines");

    private static void Require(bool isTrue, string otherwise)
    {
        if (!isTrue)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}
