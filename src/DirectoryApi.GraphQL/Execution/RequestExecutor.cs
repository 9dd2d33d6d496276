using System.Globalization;
using System.Text.Json;
using DirectoryApi.GraphQL.Execution.Binding;
using DirectoryApi.GraphQL.Execution.Caching;
using DirectoryApi.GraphQL.Execution.Completion;
using DirectoryApi.GraphQL.Execution.Inputs;
using DirectoryApi.GraphQL.Execution.Planning;
using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.TypeSystem;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.ObjectPool;

namespace DirectoryApi.GraphQL.Execution;

/// <summary>Executes requests: prepares documents once, then walks their plans (§6).</summary>
internal sealed partial class RequestExecutor : IRequestExecutor
{
    private readonly BoundSchema _bound;
    private readonly RequestExecutorOptions _options;
    private readonly IServiceProvider _services;
    private readonly TimeProvider _timeProvider;
    private readonly ILogger _logger;
    private readonly PreparedDocuments _documents;
    private readonly ObjectPool<OperationContext> _contexts = ObjectPool.Create<OperationContext>();
    private readonly Action<OperationContext> _release;

    public RequestExecutor(
        BoundSchema bound, RequestExecutorOptions options, IServiceProvider services, TimeProvider timeProvider, ILogger logger)
    {
        _bound = bound;
        _options = options;
        _services = services;
        _timeProvider = timeProvider;
        _logger = logger;
        _documents = new PreparedDocuments(bound, options);
        _release = Release;
    }

    public Schema Schema => _bound.Schema;

    public ValueTask<OperationResult> ExecuteAsync(OperationRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        PreparedOperation operation;
        try
        {
            operation = _documents.Find(request).GetOperation(request.OperationName);
        }
        catch (GraphQLException exception)
        {
            return new ValueTask<OperationResult>(Reject(exception.Errors));
        }

        if (operation.Node.Operation == OperationType.Subscription)
        {
            return new ValueTask<OperationResult>(Reject(NotSupported("Subscriptions are not supported.")));
        }

        if (request.IsReadOnly && operation.Node.Operation != OperationType.Query)
        {
            return new ValueTask<OperationResult>(Reject(
                OperationOutcome.NotReadOnly,
                [NotSupported("Only queries can be executed over GET; use POST for a mutation.") with { Code = ErrorCodes.MethodNotAllowed }]));
        }

        // What an operation would cost stands beside the answer, and is asked for by hand.
        if (operation.Node.Operation != OperationType.Query || request.ReportCost || request.State is not IEncodedObjectSource { Answers: { } answers } source)
        {
            return ExecuteAsync(request, operation, null, default, cancellationToken);
        }

        var key = new OperationKey(operation.Number, source.Variation, request.Variables, request.AcceptsPacked);
        return answers.TryGet(key, _timeProvider.GetUtcNow(), out var kept)
            ? new ValueTask<OperationResult>(new OperationResult(kept))
            : ExecuteAsync(request, operation, answers, key, cancellationToken);
    }

    public OperationResult Reject(params IReadOnlyList<Error> errors) => Reject(OperationOutcome.RequestError, errors);

    private OperationResult Reject(OperationOutcome outcome, IReadOnlyList<Error> errors)
    {
        var context = _contexts.Get();
        context.Errors.AddRange(errors);
        context.Writer.WriteRaw("{"u8);
        ResponseFormat.WriteErrors(context.Writer, errors);
        context.Writer.WriteRaw("}"u8);
        return new OperationResult(outcome, context, _release);
    }

    /// <summary>Prepares documents to be called by their hashes.</summary>
    /// <exception cref="TrustedDocumentException">A document is not valid.</exception>
    public void Trust(IEnumerable<TrustedDocument> documents) => _documents.Trust(documents);

    private ValueTask<OperationResult> ExecuteAsync(
        OperationRequest request, PreparedOperation operation, OperationAnswerCache? answers, OperationKey key, CancellationToken cancellationToken)
    {
        var context = _contexts.Get();
        try
        {
            var services = new RequestServices(request.Services ?? _services, request.State);
            operation.CountUse();
            context.Begin(_bound.Schema, operation, services, _timeProvider, _options.ExecutionTimeout, cancellationToken);
            context.KeepAnswer(answers, key);
            if (CoerceVariables(request.Variables, operation, context) is { } errors)
            {
                Release(context);
                return new ValueTask<OperationResult>(Reject(errors));
            }

            var cost = operation.CostOf(context.Variables);
            context.Cost = cost;
            context.ReportedCost = request.ReportCost ? cost : null;
            if (_options.MaxCost < cost)
            {
                Release(context);
                return new ValueTask<OperationResult>(Reject(TooCostly(cost)));
            }

            var plan = operation.PlanFor(context.Variables);
            if (plan.Fault is { } fault)
            {
                context.Errors.Add(fault.Error);
                return new ValueTask<OperationResult>(Finish(false, context));
            }

            if (plan.Root.IsAsync)
            {
                return ExecutePlanAsync(plan, context);
            }

            context.Writer.WriteRaw("{\"data\":"u8);
            return new ValueTask<OperationResult>(Finish(SelectionSetExecutor.Execute(plan.Root, Root.Value, context), context));
        }
        catch (Exception exception) when (exception is GraphQLException or OperationTimeoutException)
        {
            Release(context);
            return new ValueTask<OperationResult>(Reject(exception));
        }
        catch
        {
            Release(context);
            throw;
        }
    }

    private async ValueTask<OperationResult> ExecutePlanAsync(OperationPlan plan, OperationContext context)
    {
        using var timer = new OperationTimer(context, _options.ExecutionTimeout, _timeProvider);
        try
        {
            context.Writer.WriteRaw("{\"data\":"u8);
            var isSerial = context.Operation.Node.Operation == OperationType.Mutation;
            return Finish(await SelectionSetExecutor.ExecuteAsync(plan.Root, Root.Value, context, isSerial), context);
        }
        catch (Exception exception) when (exception is GraphQLException or OperationTimeoutException || timer.IsOver(exception))
        {
            Release(context);
            return Reject(exception);
        }
        catch
        {
            Release(context);
            throw;
        }
    }

    private static List<Error>? CoerceVariables(ReadOnlyMemory<byte> json, PreparedOperation operation, OperationContext context)
    {
        if (operation.Variables.Count == 0)
        {
            return null;
        }

        if (json.IsEmpty)
        {
            return VariableCoercion.Coerce(operation.Variables, default, context.Variables);
        }

        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind is JsonValueKind.Object or JsonValueKind.Null
                ? VariableCoercion.Coerce(operation.Variables, document.RootElement, context.Variables)
                : [new Error("Variables must be a JSON object.") { Code = ErrorCodes.BadRequest }];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return [new Error("Variables are not well-formed JSON: " + exception.Message) { Code = ErrorCodes.BadRequest }];
        }
    }

    private OperationResult Finish(bool isComplete, OperationContext context)
    {
        var writer = context.Writer;
        if (!isComplete)
        {
            writer.Truncate(0);
            writer.WriteRaw("{\"data\":null"u8);
        }

        if (context.Errors.Count > 0)
        {
            // Errors come first (§7.1.2), so that a reader of a long response meets them.
            LogUnexpected(context.Errors);
            var data = writer.Written[1..].ToArray();
            writer.Truncate(0);
            writer.WriteRaw("{"u8);
            ResponseFormat.WriteErrors(writer, context.Errors);
            writer.WriteRaw(","u8);
            writer.WriteRaw(data);
        }

        if (context.ReportedCost is { } cost)
        {
            context.AddExtension("cost", "value", cost);
            context.AddExtension("cost", "limit", _options.MaxCost);
        }

        if (context.Extensions is { } extensions)
        {
            ResponseFormat.WriteExtensions(writer, extensions);
        }

        writer.WriteRaw("}"u8);
        if (context.Errors.Count == 0)
        {
            context.Answers?.Add(context.AnswerKey, writer.Written.Span, context.DependsOnTime ? context.GetUtcNow() : null);
        }

        return new OperationResult(context.Errors.Count > 0 ? OperationOutcome.FieldErrors : OperationOutcome.Success, context, _release);
    }

    private OperationResult Reject(Exception exception) => exception is GraphQLException graphQL
        ? Reject(graphQL.Errors)
        : Reject(new Error($"The operation ran for longer than {_options.ExecutionTimeout!.Value.TotalSeconds:0.###} s and was ended.") { Code = ErrorCodes.Timeout });

    private void LogUnexpected(List<Error> errors)
    {
        foreach (var error in errors.Where(error => error.Code == ErrorCodes.InternalServerError))
        {
            LogUnexpected(error.Exception, string.Join('.', error.Path ?? []));
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Unexpected error in the resolver of {Path}")]
    private partial void LogUnexpected(Exception? exception, string path);

    private void Release(OperationContext context)
    {
        context.End();
        _contexts.Return(context);
    }

    private Error TooCostly(double cost)
        => new(string.Create(CultureInfo.InvariantCulture, $"The operation can cost {cost}; the limit is {_options.MaxCost}. Select less, or shorter lists."))
        {
            Code = ErrorCodes.LimitExceeded,
            Extensions = new Dictionary<string, object?> { ["cost"] = cost, ["limit"] = _options.MaxCost },
        };

    private static Error NotSupported(string message) => new(message) { Code = ErrorCodes.OperationNotSupported };

    /// <summary>What root fields have for a parent.</summary>
    private sealed class Root
    {
        public static readonly Root Value = new();
    }
}
