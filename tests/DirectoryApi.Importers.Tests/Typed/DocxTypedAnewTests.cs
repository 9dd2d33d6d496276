using System.Text.Json;
using System.Text.Json.Nodes;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Structure.Flattened;

namespace DirectoryApi.Importers.Tests.Typed;

/// <summary>A decree typed anew in a word processor gives the rows of its text, but for where they stand.</summary>
public class DocxTypedAnewTests
{
    [Theory]
    [InlineData("P1200000363.ru", 988)]
    [InlineData("P1200001741.kk", 3000)]
    [InlineData("P1000001091.kk", 224)]
    [InlineData("P1000001092.kk", 162)]
    [InlineData("P1100000020.kk", 430)]
    public void Import_OfADecreeTypedAnew_GivesTheSameRows(string annex, int count)
    {
        var text = TestData.Decree(annex);
        var document = FlattenedTables.Rebuild(DocumentReaders.Read(SourceFile.Load(TestData.PathOf(annex + ".txt")), TestContext.Current.CancellationToken));
        var typed = DocxTypist.Type(RestoredTables.Restore(document, text.Rows));
        var read = new AnnexImporter(TestData.Gazetteer).Import(SourceFile.FromBytes(annex + ".docx", typed), TestContext.Current.CancellationToken);

        Assert.Equal(count, read.Rows.Count);
        Assert.Equal(text.Rows.Select(Values), read.Rows.Select(Values));
        Assert.Equal(text.Standards.Select(standard => standard.Name), read.Standards.Select(standard => standard.Name));
        Assert.Equal(text.Decree, read.Decree);
    }

    /// <summary>Everything of a row but its raw cells and the places in the file.</summary>
    private static string Values(AnnexRow row)
    {
        var values = JsonSerializer.SerializeToNode(row)!.AsObject();
        values.Remove(nameof(AnnexRow.Cells));
        RemoveSpans(values);
        return values.ToJsonString();
    }

    private static void RemoveSpans(JsonNode? node)
    {
        if (node is JsonObject value)
        {
            value.Remove("Span");
            value.ToList().ForEach(property => RemoveSpans(property.Value));
        }
        else if (node is JsonArray list)
        {
            list.ToList().ForEach(RemoveSpans);
        }
    }
}
