using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.Tests.Pets;

namespace DirectoryApi.GraphQL.Tests.Execution;

public class TrustedDocumentTests
{
    private const string Document = "{ language }";

    private const string Id = "0000000000000000";

    [Theory]
    [InlineData("")]
    [InlineData("sha256:")]
    public async Task Execute_ByTheHash_ExecutesTheDocument(string prefix)
        => Assert.Equal("""{"data":{"language":"en"}}""", await RunAsync(TrustedDocumentMode.TrustedOnly, prefix + Hash().ToUpperInvariant(), null));

    [Fact]
    public async Task Execute_ByAnUnknownHash_IsARequestError()
        => Assert.Equal(
            $$$"""{"errors":[{"message":"There is no trusted document \"{{{Id}}}\".","extensions":{"code":"DOCUMENT_NOT_FOUND"}}]}""",
            await RunAsync(TrustedDocumentMode.Open, Id, null));

    [Fact]
    public async Task Execute_OfText_IsRefusedWhereOnlyTrustedDocumentsAre()
        => Assert.Equal(
            """{"errors":[{"message":"Only trusted documents are executed; send a documentId.","extensions":{"code":"DOCUMENT_NOT_TRUSTED"}}]}""",
            await RunAsync(TrustedDocumentMode.TrustedOnly, null, Document));

    [Fact]
    public void Build_WithATrustedDocumentThatIsNotValid_NamesIt()
        => Assert.Equal(
            "The trusted document bad.graphql is not valid:\n- bad.graphql:1:3: Cannot query field \"nope\" on type \"Query\".",
            Assert.Throws<TrustedDocumentException>(() => PetSchema.Builder().AddTrustedDocument("{ nope }", "bad.graphql").Build()).Message);

    [Fact]
    public async Task Build_WithAnOptionalDocumentBeyondALimit_DoesWithoutIt()
    {
        const string deep = "{ pets { owner { name } } }";
        var id = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(deep)));
        var executor = PetSchema.Builder().ModifyOptions(options => options.MaxParserDepth = 2).AddTrustedDocument(deep, isOptional: true).Build();
        using var result = await executor.ExecuteAsync(new OperationRequest { DocumentId = id, State = new PetState() }, TestContext.Current.CancellationToken);

        Assert.Contains(ErrorCodes.DocumentNotFound, result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Build_WithAnOptionalDocumentThatIsNotValid_NamesIt()
        => Assert.Throws<TrustedDocumentException>(() => PetSchema.Builder().AddTrustedDocument("{ nope }", "bad.graphql", isOptional: true).Build());

    [Fact]
    public async Task Build_WithAFolder_TakesTheBytesOfItsFiles()
    {
        var folder = Directory.CreateTempSubdirectory("graphql-");
        try
        {
            // A byte order mark and ends of lines of Windows belong to what is hashed.
            byte[] bytes = [.. "\uFEFF{\r\n  language\r\n}\r\n"u8];
            Directory.CreateDirectory(Path.Combine(folder.FullName, "inner"));
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "inner", "language.graphql"), bytes, TestContext.Current.CancellationToken);
            var executor = PetSchema.Builder().AddTrustedDocumentsOf(folder.FullName).Build();
            var id = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes));
            using var result = await executor.ExecuteAsync(new OperationRequest { DocumentId = id, State = new PetState() }, TestContext.Current.CancellationToken);

            Assert.Equal("""{"data":{"language":"en"}}""", result.ToString());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Build_WithAFileThatIsNotUtf8_NamesThePlace()
    {
        var folder = Directory.CreateTempSubdirectory("graphql-");
        try
        {
            var file = Path.Combine(folder.FullName, "bad.graphql");
            await File.WriteAllBytesAsync(file, [.. "{\n  # \u0436"u8, 0xE6, .. "\n}"u8], TestContext.Current.CancellationToken);

            var exception = Assert.Throws<TrustedDocumentException>(() => PetSchema.Builder().AddTrustedDocumentsOf(folder.FullName));
            Assert.Equal($"The trusted document {file} is not valid:\n- {file}:2:6: Here are bytes that are not UTF-8.", exception.Message);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Hash() => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData("{ language }"u8));

    private static async Task<string> RunAsync(TrustedDocumentMode mode, string? id, string? text)
    {
        var executor = PetSchema.Builder().AddTrustedDocument(Document).ModifyOptions(options => options.TrustedDocuments = mode).Build();
        var request = new OperationRequest { DocumentId = id, Document = System.Text.Encoding.UTF8.GetBytes(text ?? string.Empty), State = new PetState() };
        using var result = await executor.ExecuteAsync(request, TestContext.Current.CancellationToken);
        return result.ToString();
    }
}
