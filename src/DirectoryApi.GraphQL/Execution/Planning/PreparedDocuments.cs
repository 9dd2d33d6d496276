using System.Collections.Frozen;
using System.Text;
using DirectoryApi.GraphQL.Execution.Binding;
using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.Validation;
using DirectoryApi.GraphQL.Validation.Limits;

namespace DirectoryApi.GraphQL.Execution.Planning;

/// <summary>Finds the document of a request, parsed and validated once: a trusted one by its hash, any other by its text.</summary>
internal sealed class PreparedDocuments
{
    private readonly BoundSchema _bound;
    private readonly RequestExecutorOptions _options;
    private readonly ParserOptions _parserOptions;
    private readonly DocumentValidator _validator;
    private readonly DocumentCache _cache;
    private readonly List<(byte[] Text, PreparedDocument Document)> _trusted = [];
    private readonly Lazy<FrozenDictionary<string, PreparedDocument>> _trustedById;

    public PreparedDocuments(BoundSchema bound, RequestExecutorOptions options)
    {
        _bound = bound;
        _options = options;
        _parserOptions = new ParserOptions { MaxDepth = options.MaxParserDepth, MaxTokens = options.MaxTokens };
        _validator = new DocumentValidator(bound.Schema, options.MaxValidationErrors, [() => new OperationLimits(options), .. SpecifiedRules.All])
        {
            MaxFieldComparisons = options.MaxFieldComparisons,
        };
        _cache = new DocumentCache(options.DocumentCacheSize);

        // Not before somebody calls one: the library that knows SHA-256 takes 5 MiB of memory, and nothing else here needs it.
        _trustedById = new(() => _trusted
            .DistinctBy(trusted => TrustedDocumentIds.Of(trusted.Text))
            .ToFrozenDictionary(trusted => TrustedDocumentIds.Of(trusted.Text), trusted => trusted.Document, StringComparer.Ordinal));
    }

    /// <summary>Prepares documents to be called by their hashes. Not safe while requests are answered.</summary>
    /// <exception cref="TrustedDocumentException">A document is not valid.</exception>
    public void Trust(IEnumerable<TrustedDocument> documents)
    {
        foreach (var document in documents)
        {
            try
            {
                var text = Encoding.UTF8.GetBytes(document.Source.Body);
                _trusted.Add((text, Parse(text)));
            }
            catch (GraphQLException exception) when (document.IsOptional && exception.Errors.All(error => error.Code == ErrorCodes.LimitExceeded))
            {
                // Whoever calls it is told that there is no such document.
            }
            catch (GraphQLException exception)
            {
                throw new TrustedDocumentException(document.Source.Name, exception.Errors);
            }
        }
    }

    /// <summary>The document of a request.</summary>
    /// <exception cref="GraphQLException">There is none, it is not valid, or only trusted ones are executed.</exception>
    public PreparedDocument Find(OperationRequest request)
    {
        if (request.DocumentId is { } id)
        {
            return _trustedById.Value.TryGetValue(TrustedDocumentIds.Normalize(id), out var document)
                ? document
                : throw new GraphQLException(new Error($"There is no trusted document \"{id}\".") { Code = ErrorCodes.DocumentNotFound });
        }

        return _options.TrustedDocuments == TrustedDocumentMode.Open
            ? Prepare(request.Document.Span)
            : throw new GraphQLException(new Error("Only trusted documents are executed; send a documentId.") { Code = ErrorCodes.DocumentNotTrusted });
    }

    private PreparedDocument Prepare(ReadOnlySpan<byte> text)
    {
        if (_cache.TryGet(text, out var prepared))
        {
            return prepared;
        }

        prepared = Parse(text);
        _cache.Add(text, prepared);
        return prepared;
    }

    private PreparedDocument Parse(ReadOnlySpan<byte> text)
    {
        DocumentNode document;
        try
        {
            document = GraphQLParser.Parse(Encoding.UTF8.GetString(text), _parserOptions);
        }
        catch (SyntaxException exception)
        {
            throw new GraphQLException(new Error(exception.Message)
            {
                Code = exception.IsLimit ? ErrorCodes.LimitExceeded : ErrorCodes.ParseFailed,
                Locations = [exception.Location],
            });
        }

        var errors = _validator.Validate(document);
        return errors.Count == 0 ? new PreparedDocument(_bound, document, text.Length) : throw new GraphQLException(errors);
    }
}
