using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.Validation;

namespace DirectoryApi.Benchmarks.Micro;

/// <summary>The steps from a document to an answer, over the directory that the program serves.</summary>
[Config(typeof(Configuration))]
[MemoryDiagnoser]
public class EngineBenchmarks
{
    private LoadedDirectory _directory = null!;
    private IRequestExecutor _executor = null!;
    private IRequestExecutor _uncached = null!;
    private DocumentValidator _validator = null!;
    private DocumentNode _document = null!;
    private OperationRequest _kept = null!;
    private OperationRequest _resolved = null!;
    private string _text = "";

    /// <summary>Which operation: <c>one</c> or <c>fifty</c>.</summary>
    [Params("one", "fifty")]
    public string Operation { get; set; } = "one";

    /// <summary>Imports the annexes and prepares the operation.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        var operation = Measured.All.First(candidate => candidate.Name == Operation);
        _text = operation.Document;
        _directory = LoadedDirectory.ImportAsync().GetAwaiter().GetResult();
        _executor = LoadedDirectory.MakeExecutor();
        _uncached = LoadedDirectory.MakeExecutor(options => options.DocumentCacheSize = 0);
        _document = GraphQLParser.Parse(_text);
        _validator = new DocumentValidator(_executor.Schema);
        _kept = Request(operation, keepsObjects: true);
        _resolved = Request(operation, keepsObjects: false);
    }

    /// <summary>Deletes the temporary store.</summary>
    [GlobalCleanup]
    public void CleanUp() => _directory.Dispose();

    /// <summary>The document's text becomes a syntax tree.</summary>
    [Benchmark]
    public DocumentNode Parse() => GraphQLParser.Parse(_text);

    /// <summary>Every rule looks at the syntax tree.</summary>
    [Benchmark]
    public int Validate() => _validator.Validate(_document).Count;

    /// <summary>A document that is not kept: parsed, validated, planned and executed.</summary>
    [Benchmark]
    public int PlanAndExecute() => Execute(_uncached, _resolved);

    /// <summary>A document that is kept: every field is resolved and encoded.</summary>
    [Benchmark]
    public int Execute() => Execute(_executor, _resolved);

    /// <summary>A document that is kept, and so are its objects: what the server does from the third request on.</summary>
    [Benchmark(Baseline = true)]
    public int ExecuteWithKeptObjects() => Execute(_executor, _kept);

    // Nothing in these operations waits, so the task is over when it is returned; it adds its own 72 bytes.
    private static int Execute(IRequestExecutor executor, OperationRequest request)
    {
        using var result = executor.ExecuteAsync(request).AsTask().Result;
        return result.Outcome == OperationOutcome.Success ? result.Utf8Json.Length : throw new InvalidOperationException(result.ToString());
    }

    private OperationRequest Request(Measured operation, bool keepsObjects) => new()
    {
        Document = Encoding.UTF8.GetBytes(_text),
        Variables = Encoding.UTF8.GetBytes(operation.Variables),
        State = _directory.MakeRequest(keepsObjects),
    };

    private sealed class Configuration : ManualConfig
    {
        public Configuration()
        {
            // In this very process: the tool's own builds know neither the pinned packages nor the analyzers of this repository.
            AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
            WithArtifactsPath(Path.Combine(Path.GetTempPath(), "directory-api-benchmarks"));
        }
    }
}
