using DirectoryApi.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace DirectoryApi.GraphQL.Http;

/// <summary>Takes requests from HTTP to an executor and its results back (GraphQL over HTTP).</summary>
internal sealed partial class GraphQLHttpHandler(IRequestExecutor executor, GraphQLHttpOptions options, ILogger<GraphQLHttpHandler> logger)
{
    /// <summary>The header that asks, by the value "report", for <c>extensions.cost</c>.</summary>
    private const string CostHeader = "GraphQL-Cost";

    public async Task HandleAsync(HttpContext http)
    {
        if (ResponseMediaType.Negotiate(http.Request.Headers.Accept) is not { } mediaType)
        {
            await RejectAsync(http, ResponseMediaType.Json, new HttpRequestProblem(
                HttpRequestFailure.NotAcceptable,
                $"The response can be {ResponseMediaType.GraphQL.Name} or {ResponseMediaType.Json.Name}, but the Accept header allows neither."));
            return;
        }

        try
        {
            await AnswerAsync(http, mediaType);
        }
        catch (Exception) when (http.RequestAborted.IsCancellationRequested)
        {
            // The client has left: nobody is there to be answered, and nothing is wrong.
        }
        catch (BadHttpRequestException exception) when (!http.Response.HasStarted)
        {
            // What the web server itself found wrong while the body came in, such as its end too early.
            var failure = exception.StatusCode == StatusCodes.Status413PayloadTooLarge ? HttpRequestFailure.TooLarge : HttpRequestFailure.Malformed;
            await RejectAsync(http, mediaType, new HttpRequestProblem(failure, exception.Message), exception.StatusCode);
        }
        catch (Exception exception) when (!http.Response.HasStarted)
        {
            LogUnexpected(exception);
            await RejectAsync(http, mediaType, new HttpRequestProblem(HttpRequestFailure.Unexpected, $"Unexpected error; the details are in the server's log, under {http.TraceIdentifier}."));
        }
    }

    private async Task AnswerAsync(HttpContext http, ResponseMediaType mediaType)
    {
        using var body = new RequestBody();
        var problem = await ReadAsync(http, body);
        if (problem is not null)
        {
            await RejectAsync(http, mediaType, problem);
            return;
        }

        var cache = HttpMethods.IsGet(http.Request.Method) ? ResponseCache.For(http, mediaType, options) : null;
        if (cache?.IsFresh == true)
        {
            NotModified(http, cache);
            return;
        }

        var request = new OperationRequest
        {
            Document = body.Document,
            DocumentId = body.DocumentId,
            OperationName = body.OperationName,
            Variables = body.Variables,
            State = options.CreateRequestState?.Invoke(http),
            Services = http.RequestServices,
            ReportCost = http.Request.Headers[CostHeader] == "report",
            AcceptsPacked = PackedContentSender.AcceptsPacked(http.Request),
            IsReadOnly = HttpMethods.IsGet(http.Request.Method),
        };
        using var activity = GraphQLActivities.Start();
        using var result = await executor.ExecuteAsync(request, http.RequestAborted);
        activity?.SetTag("graphql.outcome", result.Outcome.ToString());
        options.OnExecuted?.Invoke(http, result.Cost);
        if (result.Outcome == OperationOutcome.NotReadOnly)
        {
            http.Response.Headers.Allow = HttpMethods.Post;
        }

        if (result.DependsOnTime)
        {
            http.Response.Headers.CacheControl = "no-store";
        }
        else if (result.Outcome == OperationOutcome.Success && cache is not null)
        {
            // Whether there is an answer at all is known only now.
            if (cache.AnyWillDo)
            {
                NotModified(http, cache);
                return;
            }

            cache.WriteHeaders(http.Response);
        }

        await WriteAsync(http, mediaType, ResponseStatus.Of(result.Outcome, mediaType), result);
    }

    private static void NotModified(HttpContext http, ResponseCache cache)
    {
        cache.WriteHeaders(http.Response);
        http.Response.StatusCode = StatusCodes.Status304NotModified;
    }

    private async ValueTask<HttpRequestProblem?> ReadAsync(HttpContext http, RequestBody body)
    {
        if (HttpMethods.IsPost(http.Request.Method))
        {
            return await PostRequestReader.ReadAsync(http.Request, body, options.MaxRequestBytes, http.RequestAborted);
        }

        return HttpMethods.IsGet(http.Request.Method) && options.EnableGetRequests
            ? GetRequestReader.Read(http.Request, body, options.MaxRequestBytes)
            : new HttpRequestProblem(HttpRequestFailure.MethodNotAllowed, $"{http.Request.Method} is not allowed; use {AllowedMethods}.");
    }

    private string AllowedMethods => options.EnableGetRequests ? "GET, POST" : "POST";

    private async Task RejectAsync(HttpContext http, ResponseMediaType mediaType, HttpRequestProblem problem, int? otherStatus = null)
    {
        if (problem.Failure == HttpRequestFailure.MethodNotAllowed)
        {
            http.Response.Headers.Allow = AllowedMethods;
        }
        else if (problem.Failure == HttpRequestFailure.UnsupportedEncoding)
        {
            // RFC 9110 §15.5.16
            http.Response.Headers.AcceptEncoding = PostRequestReader.Encodings;
        }

        var (status, code) = ResponseStatus.Of(problem.Failure);
        using var result = executor.Reject(new Error(problem.Message) { Code = code });
        await WriteAsync(http, mediaType, otherStatus ?? status, result);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Unexpected error in a GraphQL request")]
    private partial void LogUnexpected(Exception exception);

    /// <summary>Sends a result.</summary>
    public static async ValueTask WriteAsync(HttpContext http, ResponseMediaType mediaType, int status, OperationResult result)
    {
        var response = http.Response;
        response.StatusCode = status;
        response.ContentType = mediaType.ContentType;
        await response.SendAsync(result.Content, http.RequestAborted);
    }
}
